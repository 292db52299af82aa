package org.probity.casebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.audit.TrailVerifier;
import org.probity.casebook.audit.Verification;

/** Exports of the audit trail, for tests. */
final class TrailFile {

    private TrailFile() {}

    /** Writes an office's trail into a file. */
    static Path exported(Office office, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            office.casebook().trail().export(out, office.admin());
        }
        return file;
    }

    /** What a verifier says of an office's trail. */
    static Verification verified(Office office) throws IOException {
        Path export = exported(office, Files.createTempFile(office.place().home(), "trail", ".jsonl"));
        return TrailVerifier.verify(
                export, SigningKey.publicKey(office.place().audit().resolve(SigningKey.PUBLIC)), Optional.empty());
    }
}
