package org.probity.casebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;

import org.probity.casebook.audit.TrailVerifier;
import org.probity.casebook.audit.Verification;

/**
 * A casebook held against its own audit trail: is the trail whole, and is what is on record what it says?
 *
 * @param trail what was found of the trail
 * @param records what was found of the records
 */
public record Audited(Verification trail, RecordCheck records) {

    /** Whether nothing was changed. */
    public boolean isSound() {
        return trail.isSound() && records.differences().isEmpty();
    }

    /**
     * Exports the trail into a file that is gone afterwards, and verifies that and the records.
     *
     * @param key whose signatures are believed
     * @param checkpoints checkpoints that were kept elsewhere
     * @param by who wants to know; the export is an entry
     */
    static Audited of(Casebook casebook, PublicKey key, Optional<Path> checkpoints, Actor by) throws IOException {
        Path export = Files.createTempFile("probity-audit-", ".jsonl");
        try {
            try (OutputStream out = Files.newOutputStream(export)) {
                casebook.trail().export(out, by);
            }
            return new Audited(TrailVerifier.verify(export, key, checkpoints), casebook.check());
        } finally {
            Files.deleteIfExists(export);
        }
    }
}
