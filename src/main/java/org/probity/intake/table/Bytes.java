package org.probity.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What one look over a file's bytes says.
 *
 * @param sha256 SHA-256 of all bytes, in hexadecimal
 * @param head the first bytes, at most 64 KiB
 * @param firstBad offset of the first byte that is no text in the encoding looked for, or -1
 */
record Bytes(String sha256, byte[] head, long firstBad) {
    private static final int CHUNK = 64 * 1024;

    /** Reads the file once, in chunks. */
    static Bytes of(Path file, Charset charset) {
        MessageDigest digest = newDigest();
        Decoding decoding = new Decoding(charset);
        byte[] head = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            int got = in.readNBytes(chunk, 0, CHUNK);
            head = Arrays.copyOf(chunk, got);
            while (got > 0) {
                digest.update(chunk, 0, got);
                decoding.take(chunk, got);
                got = in.readNBytes(chunk, 0, CHUNK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bytes(HexFormat.of().formatHex(digest.digest()), head, decoding.firstBad());
    }

    /** The bytes around an offset, at most as many as asked. */
    static byte[] window(Path file, long offset, int size) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, offset - size / 2));
            return in.readNBytes(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of the line on which the byte at an offset stands, from 1; all before it must be text. */
    static long lineAt(Path file, long offset, Charset charset) {
        long line = 1;
        char before = 0;
        char[] chunk = new char[CHUNK];
        try (Reader reader = new InputStreamReader(new FirstBytes(Files.newInputStream(file), offset), charset)) {
            for (int got = reader.read(chunk); got >= 0; got = reader.read(chunk)) {
                for (int i = 0; i < got; i++) {
                    line += chunk[i] == '\r' || chunk[i] == '\n' && before != '\r' ? 1 : 0;
                    before = chunk[i];
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    /** The first bytes of a stream, and no more. */
    private static final class FirstBytes extends FilterInputStream {
        private long left;

        FirstBytes(InputStream in, long bytes) {
            super(in);
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = left <= 0 ? -1 : super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(got, 0);
            return got;
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Follows the bytes with a strict decoder until the first that does not fit. */
    private static final class Decoding {
        private final CharsetDecoder decoder;
        private final CharBuffer sink = CharBuffer.allocate(CHUNK);
        private ByteBuffer left = ByteBuffer.allocate(0);
        private long before;
        private long bad = -1;

        Decoding(Charset charset) {
            decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void take(byte[] chunk, int length) {
            if (bad >= 0) {
                return;
            }
            ByteBuffer in = ByteBuffer.allocate(left.remaining() + length);
            in.put(left).put(chunk, 0, length).flip();
            decode(in, false);
            before += in.position();
            left = in;
        }

        private void decode(ByteBuffer in, boolean end) {
            CoderResult result = decoder.decode(in, sink, end);
            while (result.isOverflow()) {
                sink.clear();
                result = decoder.decode(in, sink, end);
            }
            sink.clear();
            if (result.isError()) {
                bad = before + in.position();
            }
        }

        long firstBad() {
            if (bad < 0) {
                decode(left, true);
            }
            return bad;
        }
    }
}
