package org.probity.intake.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/** Finds a file's encoding: a byte order mark, then NULs of UTF-16, then strict UTF-8, and only then a guess. */
final class Encodings {
    private static final int WINDOW = 256 * 1024;
    /** A guess of an encoding with several bytes a character must be this sure, in percent. */
    private static final int SURE_MULTIBYTE = 60;

    private Encodings() {}

    /**
     * An encoding and how sure it is.
     *
     * @param confidence in percent, 100 where proved
     */
    record Guess(Charset charset, int confidence, int bomBytes) {}

    /** @param utf8 the look over the file as UTF-8 */
    static Guess detect(Path file, Bytes utf8) {
        byte[] head = utf8.head();
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Guess(StandardCharsets.UTF_8, 100, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Guess(StandardCharsets.UTF_16LE, 100, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Guess(StandardCharsets.UTF_16BE, 100, 2);
        }
        return byNuls(head)
                .orElseGet(() -> utf8.firstBad() < 0 ? new Guess(StandardCharsets.UTF_8, 100, 0) : guess(file, utf8));
    }

    static int bomBytes(byte[] head, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        boolean utf16 = charset.equals(StandardCharsets.UTF_16LE) && startsWith(head, 0xFF, 0xFE)
                || charset.equals(StandardCharsets.UTF_16BE) && startsWith(head, 0xFE, 0xFF);
        return utf16 ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Western text in UTF-16 has a NUL in nearly every second byte, always on the same side. */
    private static Optional<Guess> byNuls(byte[] head) {
        int[] nuls = new int[2];
        for (int i = 0; i < head.length; i++) {
            nuls[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int half = head.length / 2;
        if (half > 1 && nuls[1] > half * 0.4 && nuls[0] < half * 0.05) {
            return Optional.of(new Guess(StandardCharsets.UTF_16LE, 95, 0));
        }
        return half > 1 && nuls[0] > half * 0.4 && nuls[1] < half * 0.05
                ? Optional.of(new Guess(StandardCharsets.UTF_16BE, 95, 0))
                : Optional.empty();
    }

    private static Guess guess(Path file, Bytes utf8) {
        byte[] window = Bytes.window(file, utf8.firstBad(), WINDOW);
        if (isDamagedUtf8(window)) {
            return new Guess(StandardCharsets.UTF_8, 100, 0);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(window);
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName();
            boolean oneByte = name.startsWith("ISO-8859") || name.startsWith("windows-") || name.startsWith("KOI8");
            boolean fits = oneByte || match.getConfidence() >= SURE_MULTIBYTE;
            if (fits && !name.startsWith("UTF") && Charset.isSupported(name)) {
                return new Guess(widened(name), Math.min(99, match.getConfidence()), 0);
            }
        }
        return new Guess(Charset.forName("windows-1252"), 1, 0);
    }

    /** Windows' Western encoding holds all of Latin-1 and is what files said to be Latin-1 mostly are. */
    private static Charset widened(String name) {
        return Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name);
    }

    /** Many good sequences of several bytes beside a few bad ones: UTF-8 with damage, not another encoding. */
    private static boolean isDamagedUtf8(byte[] window) {
        String text = new String(window, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        long good = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return good >= 3 * bad;
    }
}
