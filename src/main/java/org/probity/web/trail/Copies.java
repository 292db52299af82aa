package org.probity.web.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return sent("application/x-ndjson", "trail.jsonl", file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                casebook.trail().export(out, by);
            }
        });
    }

    /** The key that exports are verified with, as the command "audit verify --key" reads it. */
    Reply key() {
        String text = Base64.getEncoder().encodeToString(casebook.publicKey().getEncoded()) + "\n";
        return Reply.file("text/plain", "public.key", text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Everything but the private key. */
    Reply backup(Actor by) throws IOException {
        return sent("application/zip", "casebook-backup.zip", file -> casebook.backup(file, by));
    }

    /** Makes a file. */
    private interface Making {
        void at(Path file) throws IOException;
    }

    /** A file made in a folder that nobody else may look into, sent, and gone. */
    private static Reply sent(String type, String name, Making making) throws IOException {
        Path folder = Files.createTempDirectory("probity-copy-");
        Path file = folder.resolve(name);
        try {
            making.at(file);
        } catch (IOException | RuntimeException e) {
            remove(file, folder);
            throw e;
        }
        return new Reply.Stream(type, Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""), out -> {
            try {
                Files.copy(file, out);
            } finally {
                remove(file, folder);
            }
        });
    }

    private static void remove(Path file, Path folder) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
