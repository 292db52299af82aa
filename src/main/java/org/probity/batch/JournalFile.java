package org.probity.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.audit.Hashes;

/**
 * A file of lines that only grows. Each line begins with a hash over it and all lines before it, so that a line that was
 * cut off, altered or moved is noticed, and with it everything after. One process writes at a time. Not safe for threads.
 */
final class JournalFile implements AutoCloseable {

    private static final int MARK = 16;

    private final Path path;
    private final FileChannel channel;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private String chain = "";

    private JournalFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Opens a file, or makes it.
     *
     * @throws CannotGoOn when another process writes to it
     */
    static JournalFile open(Path path) {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotGoOn(path.toAbsolutePath().normalize().getParent()
                        + ": another check is writing to this folder. Expected one at a time.\n"
                        + "Maybe wait for it, or name another folder by --out.");
            }
            return new JournalFile(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** Hands over the lines as far as they are sound, and forgets what comes after: it was never finished. */
    void read(Consumer<String> lines) {
        long sound = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                String text = line.toString(StandardCharsets.UTF_8);
                if (!isNext(text)) {
                    break;
                }
                chain = text.substring(0, MARK);
                lines.accept(text.substring(MARK + 1));
                sound += line.size() + 1;
                line.reset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut(sound);
    }

    private boolean isNext(String text) {
        return text.length() > MARK && text.substring(0, MARK).equals(mark(text.substring(MARK + 1)));
    }

    private String mark(String json) {
        return Hashes.sha256(chain + json).substring(0, MARK);
    }

    /** Forgets everything. */
    void clear() {
        chain = "";
        cut(0);
    }

    private void cut(long length) {
        try {
            channel.truncate(length);
            channel.position(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line, which is in the file after the next flush. */
    void add(String json) {
        chain = mark(json);
        waiting.writeBytes((chain + ' ' + json + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hands all lines to the system, which keeps them when this process is killed. They are not forced to the disk: after a
     * power failure the hashes show how far the file is sound, and what is lost is judged again.
     */
    void flush() {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            waiting.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes and removes it. */
    void remove() {
        close();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
