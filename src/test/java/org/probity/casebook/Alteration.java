package org.probity.casebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** One way of changing an exported trail, and the entry that a verifier must name for it. */
enum Alteration {
    /** Another letter somewhere in an entry. */
    EDIT {
        @Override
        long apply(Lines lines, Random random) {
            int at = lines.any(random);
            String line = lines.entry(at);
            int place = "{\"entry\":{".length() + random.nextInt(line.length() - 90);
            char other = line.charAt(place) == 'x' ? 'y' : 'x';
            lines.set(at, line.substring(0, place) + other + line.substring(place + 1));
            return at;
        }
    },
    /** Another hash beside an entry. */
    EDIT_THE_HASH {
        @Override
        long apply(Lines lines, Random random) {
            int at = lines.any(random);
            lines.set(at, Lines.line(Lines.json(lines.entry(at)), Lines.sha256("" + random.nextLong())));
            return at;
        }
    },
    /** An entry is changed and hashed anew. */
    EDIT_AND_HASH {
        @Override
        long apply(Lines lines, Random random) {
            int at = lines.any(random);
            lines.set(at, Lines.hashed(Lines.changed(Lines.json(lines.entry(at)))));
            return at;
        }
    },
    DELETE {
        @Override
        long apply(Lines lines, Random random) {
            int at = lines.any(random);
            lines.entries.remove(at - 1);
            return at;
        }
    },
    /** An entry of one's own, with all hashes right. */
    INSERT {
        @Override
        long apply(Lines lines, Random random) {
            int at = 2 + random.nextInt(lines.entries.size());
            String json = Lines.changed(Lines.json(lines.entry(at - 1)))
                    .replaceFirst("\"seq\":[0-9]+", "\"seq\":" + at)
                    .replaceFirst("\"previous\":\"[0-9a-f]+", "\"previous\":\"" + Lines.hash(lines.entry(at - 1)));
            lines.entries.add(at - 1, Lines.hashed(json));
            return at;
        }
    },
    DUPLICATE {
        @Override
        long apply(Lines lines, Random random) {
            int at = lines.any(random);
            lines.entries.add(at, lines.entry(at));
            return at + 1L;
        }
    },
    SWAP {
        @Override
        long apply(Lines lines, Random random) {
            int one = 1 + random.nextInt(lines.entries.size() - 1);
            int other = one + 1 + random.nextInt(lines.entries.size() - one);
            Collections.swap(lines.entries, one - 1, other - 1);
            return one;
        }
    },
    CUT_THE_TAIL {
        @Override
        long apply(Lines lines, Random random) {
            int kept = random.nextInt(lines.entries.size());
            lines.entries.subList(kept, lines.entries.size()).clear();
            return kept + 1L;
        }
    },
    /** An entry is changed, and it and all after it are hashed anew. */
    HASH_ANEW_FROM_SOMEWHERE {
        @Override
        long apply(Lines lines, Random random) {
            int from = lines.any(random);
            String line = Lines.hashed(Lines.changed(Lines.json(lines.entry(from))));
            lines.set(from, line);
            for (int at = from + 1; at <= lines.entries.size(); at++) {
                String json = Lines.json(lines.entry(at))
                        .replaceFirst("\"previous\":\"[0-9a-f]+", "\"previous\":\"" + Lines.hash(lines.entry(at - 1)));
                lines.set(at, Lines.hashed(json));
            }
            return from;
        }
    },
    /** The tail and its checkpoints are gone, as in an old backup; only checkpoints kept elsewhere can tell. */
    OLD_BACKUP {
        @Override
        long apply(Lines lines, Random random) {
            int kept = 1 + random.nextInt(lines.checkpoints.size() - 1);
            lines.checkpoints.subList(kept, lines.checkpoints.size()).clear();
            String last = lines.checkpoints.get(kept - 1);
            int size = Integer.parseInt(last.replaceFirst(".*\"size\":([0-9]+).*", "$1"));
            lines.entries.subList(size, lines.entries.size()).clear();
            lines.head = lines.head.replaceFirst("\"entries\":[0-9]+", "\"entries\":" + size);
            return size + 1L;
        }
    };

    /** Changes the lines; gives the number of the first bad entry. */
    abstract long apply(Lines lines, Random random);

    /** An export in its parts. */
    static final class Lines {
        private String head;
        private final List<String> checkpoints = new ArrayList<>();
        private final List<String> entries = new ArrayList<>();

        Lines(List<String> export) {
            this.head = export.get(0);
            export.stream().skip(1).forEach(line -> (line.startsWith("{\"entry\"") ? entries : checkpoints).add(line));
        }

        List<String> all() {
            List<String> all = new ArrayList<>(List.of(head));
            all.addAll(checkpoints);
            all.addAll(entries);
            return all;
        }

        List<String> checkpoints() {
            return checkpoints;
        }

        int any(Random random) {
            return 1 + random.nextInt(entries.size());
        }

        String entry(int seq) {
            return entries.get(seq - 1);
        }

        void set(int seq, String line) {
            entries.set(seq - 1, line);
        }

        static String json(String line) {
            return line.substring("{\"entry\":".length(), line.length() - 75);
        }

        static String hash(String line) {
            return line.substring(line.length() - 66, line.length() - 2);
        }

        static String changed(String json) {
            return json.replaceFirst("\"actor\":\"[^\"]*\"", "\"actor\":\"U-9999\"");
        }

        static String hashed(String json) {
            return line(json, sha256(json));
        }

        static String line(String json, String hash) {
            return "{\"entry\":" + json + ",\"hash\":\"" + hash + "\"}";
        }

        static String sha256(String text) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
