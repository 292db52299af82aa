package org.probity.web.trail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Map;

import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.web.Reply;

/** What is carried away to be kept elsewhere, made while everybody goes on working. */
final class Copies {

    private final Casebook casebook;

    Copies(Casebook casebook) {
        this.casebook = casebook;
    }

    /** The whole trail with its checkpoints. */
    Reply export(Actor by) throws IOException {
        Path file = Files.createTempFile("probity-trail-", ".jsonl");
        try (var out = Files.newOutputStream(file)) {
            casebook.trail().export(out, by);
        }
        return sent(file, "application/x-ndjson", "trail.jsonl");
    }

    /** The key that exports are verified with, as the command "audit verify --key" reads it. */
    Reply key() {
        String text = Base64.getEncoder().encodeToString(casebook.publicKey().getEncoded()) + "\n";
        return Reply.file("text/plain", "public.key", text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Everything but the private key. */
    Reply backup(Actor by) throws IOException {
        Path folder = Files.createTempDirectory("probity-backup-");
        try {
            Path file = folder.resolve("casebook-backup.zip");
            casebook.backup(file, by);
            Path apart = Files.createTempFile("probity-backup-", ".zip");
            Files.move(file, apart, StandardCopyOption.REPLACE_EXISTING);
            return sent(apart, "application/zip", "casebook-backup.zip");
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static Reply sent(Path file, String type, String name) {
        return new Reply.Stream(type, Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""), out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        });
    }
}
