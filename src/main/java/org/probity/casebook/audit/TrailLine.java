package org.probity.casebook.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** One line's bytes, and what stands where in an entry: canonical JSON has one writing only. */
record TrailLine(byte[] bytes) {

    private static final byte[] BEFORE = ascii("{\"entry\":");
    private static final byte[] BETWEEN = ascii(",\"hash\":\"");
    private static final byte[] PREVIOUS = ascii(",\"previous\":\"");
    private static final byte[] SEQ = ascii("\",\"seq\":");
    private static final int HASH = 64;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    boolean begins(String text) {
        return isAt(0, ascii(text));
    }

    private boolean isAt(int start, byte[] text) {
        return start >= 0
                && start + text.length <= bytes.length
                && Arrays.equals(bytes, start, start + text.length, text, 0, text.length);
    }

    /** Where the entry's JSON ends. */
    private int end() {
        return bytes.length - 2 - HASH - BETWEEN.length;
    }

    private int seqStart() {
        int start = end() - 1;
        while (start > 0 && bytes[start - 1] >= '0' && bytes[start - 1] <= '9') {
            start--;
        }
        return start;
    }

    private int previousStart() {
        return seqStart() - SEQ.length - HASH;
    }

    boolean isEntry() {
        return begins("{\"entry\":{")
                && end() > BEFORE.length
                && isAt(bytes.length - 2, ascii("\"}"))
                && isAt(end(), BETWEEN)
                && isAt(end() - 1, ascii("}"))
                && end() - 1 - seqStart() > 0
                && end() - 1 - seqStart() < 16
                && isAt(seqStart() - SEQ.length, SEQ)
                && isAt(previousStart() - PREVIOUS.length, PREVIOUS)
                && isHex(previousStart())
                && isHex(bytes.length - 2 - HASH);
    }

    private boolean isHex(int start) {
        for (int i = start; i < start + HASH; i++) {
            if ((bytes[i] < '0' || bytes[i] > '9') && (bytes[i] < 'a' || bytes[i] > 'f')) {
                return false;
            }
        }
        return true;
    }

    long seq() {
        return Long.parseLong(new String(bytes, seqStart(), end() - 1 - seqStart(), StandardCharsets.US_ASCII));
    }

    byte[] hash(MessageDigest digest) {
        digest.update(bytes, BEFORE.length, end() - BEFORE.length);
        return digest.digest();
    }

    byte[] saidHash() {
        return hex(bytes.length - 2 - HASH);
    }

    byte[] previous() {
        return hex(previousStart());
    }

    private byte[] hex(int start) {
        byte[] value = new byte[HASH / 2];
        for (int i = 0; i < value.length; i++) {
            value[i] = (byte)
                    (Character.digit(bytes[start + 2 * i], 16) << 4 | Character.digit(bytes[start + 2 * i + 1], 16));
        }
        return value;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
