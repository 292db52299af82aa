package org.probity.casebook.audit;

import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was signed of the trail at a moment.
 *
 * @param kind "checkpoint", or "restore" after which the trail goes on from an older state
 * @param casebook id of the casebook
 * @param at when it was signed
 * @param from entries up to here have their marks in earlier checkpoints
 * @param size number of entries
 * @param hash hash of the last of them
 * @param marks the first 12 digits of the hash of each entry after "from", one after the other: by them the first bad
 *     entry is named even where all after it were hashed anew
 */
public record Checkpoint(String kind, String casebook, String at, long from, long size, String hash, String marks) {

    static final String USUAL = "checkpoint";
    static final String RESTORE = "restore";

    /** Digits of a mark. */
    static final int MARK = 12;

    private static final Pattern LINE =
            Pattern.compile("\\{\"at\":\"([^\"\\\\]{1,40})\",\"casebook\":\"([0-9a-f]{32})\","
                    + "\"from\":([0-9]{1,15}),\"hash\":\"([0-9a-f]{64})\",\"kind\":\"(checkpoint|restore)\","
                    + "\"marks\":\"([0-9a-f]*)\",\"size\":([0-9]{1,15})\\}");

    private static final Pattern SIGNED =
            Pattern.compile("\\{\"signature\":\"([A-Za-z0-9+/=]{80,100})\",\"signed\":(\\{.*\\})\\}");

    /** The text that is signed. */
    String text() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("casebook", casebook);
        fields.put("at", at);
        fields.put("from", from);
        fields.put("size", size);
        fields.put("hash", hash);
        fields.put("marks", marks);
        return CanonicalJson.of(fields);
    }

    /** The line that is written: the text and its signature. */
    String line(SigningKey key) {
        return "{\"signature\":\"" + key.sign(text()) + "\",\"signed\":" + text() + "}";
    }

    /** The checkpoint of a line; empty when it is none, or another key signed it. */
    static Optional<Checkpoint> read(String line, PublicKey key) {
        Matcher signed = SIGNED.matcher(line);
        if (!signed.matches() || !SigningKey.isSigned(key, signed.group(2), signed.group(1))) {
            return Optional.empty();
        }
        Matcher fields = LINE.matcher(signed.group(2));
        if (!fields.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Checkpoint(
                        fields.group(5),
                        fields.group(2),
                        fields.group(1),
                        Long.parseLong(fields.group(3)),
                        Long.parseLong(fields.group(7)),
                        fields.group(4),
                        fields.group(6)))
                .filter(Checkpoint::isSound);
    }

    private boolean isSound() {
        return from <= size && marks.length() == (kind.equals(RESTORE) ? 0 : (size - from) * MARK);
    }
}
