package org.probity.casebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.probity.casebook.Refused.Reason;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.AuditTrail;
import org.probity.casebook.audit.CheckpointFile;
import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.store.Place;
import org.probity.casebook.store.Store;

/**
 * A copy of a casebook in one zip file: the database, made while others go on working, the signed checkpoints and the
 * public key. The private key is not in it; keep a copy of that apart.
 */
final class Backup {

    static final String DATABASE = "casebook.db";

    private Backup() {}

    static void write(Store store, Place place, AuditTrail trail, Path file, Actor by) {
        by.mustBe(Role.ADMIN);
        if (place.url().isPresent()) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "This casebook is kept in PostgreSQL. Maybe use pg_dump, which is made for it.");
        }
        if (Files.exists(file)) {
            throw new Refused(Reason.NOT_UNDERSTOOD, file + " is there already. Expected a new file.");
        }
        trail.record(Action.BACKUP, "casebook", Map.of(), by);
        trail.sign();
        Path copy = place.home().resolve("backup.tmp");
        Path incoming = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.deleteIfExists(copy);
            store.copyTo(copy);
            try (OutputStream out = Files.newOutputStream(incoming);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                add(zip, DATABASE, copy);
                add(zip, CheckpointFile.NAME, place.audit().resolve(CheckpointFile.NAME));
                add(zip, SigningKey.PUBLIC, place.audit().resolve(SigningKey.PUBLIC));
            }
            Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, file + " cannot be written (" + e.getMessage() + ").", e);
        } finally {
            delete(copy);
            delete(incoming);
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, file + " cannot be removed (" + e.getMessage() + ").", e);
        }
    }
}
