package org.probity.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.probity.casebook.Refused.Reason;
import org.probity.casebook.audit.AuditTrail;
import org.probity.casebook.audit.CheckpointFile;
import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.audit.TrailVerifier;
import org.probity.casebook.audit.Verification;
import org.probity.casebook.store.Place;
import org.probity.casebook.store.Store;

/**
 * Puts a backup back: looks whether it is whole and what would be lost by it, and only then takes the place of what is
 * there. Not safe for threads.
 */
public final class Restore implements AutoCloseable {

    private final Place place;
    private final Path folder;
    private final Clock clock;
    private final long entries;
    private final Map<String, Long> lost = new TreeMap<>();

    private Restore(Place place, Path folder, Clock clock, long entries) {
        this.place = place;
        this.folder = folder;
        this.clock = clock;
        this.entries = entries;
    }

    /**
     * Reads a backup and compares it with what is there.
     *
     * @throws Refused ALTERED when its audit trail does not verify by the key of the home folder
     */
    public static Restore of(Path home, Path backup, Clock clock) {
        if (Place.in(home).url().isPresent()) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "PostgreSQL is put back by its own pg_restore.");
        }
        try {
            Files.createDirectories(home);
            Path folder = Files.createTempDirectory(home, "restore-");
            unpack(backup, folder);
            Place copy = Place.in(folder);
            PublicKey key = key(home, folder);
            long entries = verified(copy, key, backup);
            mustHaveKey(home);
            Restore restore = new Restore(Place.in(home), folder, clock, entries);
            restore.compare();
            return restore;
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, backup + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static void unpack(Path backup, Path folder) throws IOException {
        List<String> wanted = List.of(Backup.DATABASE, CheckpointFile.NAME, SigningKey.PUBLIC);
        int found = 0;
        try (InputStream in = Files.newInputStream(backup);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.contains(entry.getName())) {
                    Files.copy(zip, folder.resolve(entry.getName()));
                    found++;
                }
            }
        }
        if (found != wanted.size()) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    backup + " is no backup of a casebook. Expected a zip file with " + wanted + ".");
        }
    }

    /** The home folder's own key, where there is one: who alters a backup could put another key into it. */
    private static PublicKey key(Path home, Path folder) {
        Path own = home.resolve("audit").resolve(SigningKey.PUBLIC);
        return SigningKey.publicKey(Files.exists(own) ? own : folder.resolve(SigningKey.PUBLIC));
    }

    private static void mustHaveKey(Path home) {
        Path key = home.resolve("audit").resolve(SigningKey.PRIVATE);
        if (!Files.exists(key)) {
            throw new Refused(
                    Reason.OUT_OF_ORDER,
                    key
                            + " is missing. Expected the key that signed the backup's checkpoints; put its copy here first.");
        }
    }

    private static long verified(Place copy, PublicKey key, Path backup) throws IOException {
        Path export = copy.home().resolve("export.jsonl");
        try (Store store = Store.open(copy, Clock.systemUTC());
                OutputStream out = Files.newOutputStream(export)) {
            AuditTrail.export(store, Files.readAllLines(copy.home().resolve(CheckpointFile.NAME)), out);
            RecordCheck check = RecordCheck.of(store);
            if (!check.differences().isEmpty()) {
                throw altered(backup, check.differences().get(0));
            }
        }
        Verification found = TrailVerifier.verify(export, key, Optional.empty());
        if (!found.isSound()) {
            throw altered(backup, found.faults().get(0).toString());
        }
        return found.entries();
    }

    private static Refused altered(Path backup, String what) {
        return new Refused(Reason.ALTERED, backup + " was altered, and is not put back. " + what);
    }

    private void compare() {
        if (Files.exists(place.file())) {
            try (Store store = Store.open(place, clock)) {
                store.read(handle -> handle.select("SELECT entry FROM audit WHERE seq > ? ORDER BY seq", entries)
                                .mapTo(String.class)
                                .list())
                        .forEach(entry ->
                                lost.merge(ScreeningReader.text(JsonValues.object(entry), "action"), 1L, Long::sum));
            }
        }
    }

    /** Number of entries in the backup's audit trail. */
    public long entries() {
        return entries;
    }

    /** What was done since the backup and would be lost: action to how often. */
    public Map<String, Long> lost() {
        return lost;
    }

    /** Puts the backup in place, and says so in the audit trail. What was there is kept beside it. */
    public Path apply(Actor by) {
        by.mustBe(Role.ADMIN);
        Path aside = place.home()
                .resolve("casebook-before-" + clock.instant().toString().replace(':', '-') + ".db");
        try {
            if (Files.exists(place.file())) {
                Files.move(place.file(), aside);
                for (String extra : List.of("-wal", "-shm")) {
                    Files.deleteIfExists(place.home().resolve(Backup.DATABASE + extra));
                }
            }
            Files.createDirectories(place.audit());
            for (String name : List.of(CheckpointFile.NAME, SigningKey.PUBLIC)) {
                if (!Files.exists(place.audit().resolve(name))) {
                    Files.copy(folder.resolve(name), place.audit().resolve(name));
                }
            }
            Files.move(folder.resolve(Backup.DATABASE), place.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, place.file() + " cannot be replaced (" + e.getMessage() + ").", e);
        }
        try (Store store = Store.open(place, clock)) {
            AuditTrail.restored(store, place, lost, by);
        }
        return aside;
    }

    @Override
    public void close() {
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            files.forEach(Backup::delete);
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, folder + " cannot be removed (" + e.getMessage() + ").", e);
        }
        Backup.delete(folder);
    }
}
