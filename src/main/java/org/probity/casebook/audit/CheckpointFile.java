package org.probity.casebook.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;

/**
 * The file of checkpoints, outside of the database. What cannot be seen in a chain alone is seen here: a tail that was cut
 * off, an old backup that was put back. A copy in other hands protects against who may write to this folder too.
 */
public final class CheckpointFile {

    /** Its name in the folder of the audit trail. */
    public static final String NAME = "checkpoints.jsonl";

    private final Path file;
    private final SigningKey key;
    private Optional<Checkpoint> last;

    /**
     * @param folder where it stands
     * @param key by which it is signed
     * @throws Refused when its last line was not signed by the key
     */
    CheckpointFile(Path folder, SigningKey key) {
        this.file = folder.resolve(NAME);
        this.key = key;
        try {
            dropHalfALine();
            List<String> lines = lines(file);
            this.last = lines.isEmpty() ? Optional.empty() : Optional.of(signed(lines.get(lines.size() - 1)));
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private Checkpoint signed(String line) {
        return Checkpoint.read(line, key.publicKey())
                .orElseThrow(() -> new Refused(
                        Reason.ALTERED,
                        file + ": the last line was not signed by the key beside it. Maybe the key or the file was"
                                + " exchanged."));
    }

    /** A process that was killed may have left half of a last line. */
    private void dropHalfALine() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            long end = open.length();
            while (end > 0) {
                open.seek(end - 1);
                if (open.read() == '\n') {
                    break;
                }
                end--;
            }
            open.setLength(end);
        }
    }

    /** The lines of a file of checkpoints; none where there is no such file. */
    static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    List<String> lines() {
        try {
            return lines(file);
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /** What was signed last. */
    Optional<Checkpoint> last() {
        return last;
    }

    /** Adds a line, and waits until it is on the disk. */
    void add(Checkpoint checkpoint) {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length());
            open.write((checkpoint.line(key) + "\n").getBytes(StandardCharsets.UTF_8));
            open.getFD().sync();
            last = Optional.of(checkpoint);
        } catch (IOException e) {
            throw new Refused(Reason.UNAVAILABLE, file + " cannot be written (" + e.getMessage() + ").", e);
        }
    }
}
