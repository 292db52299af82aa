package org.probity.screening;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.Word;
import org.probity.names.WordLikeness;

/**
 * All listed names, indexed by their words: as written, with one letter left out, and by their consonants. Immutable;
 * safe for threads.
 */
public final class NameIndex {

    /** Names looked at before only those already met are looked at further. */
    private static final int BUDGET = 4000;
    private static final int CLOSER_LOOKS = 60;
    /** Words found for one word of the query. */
    private static final int MOST_WORDS = 400;

    private final List<Word> words;
    private final Lookup exact;
    private final Lookup deletes;
    private final Lookup bones;
    private final Lookup joined;
    private final int[] postingStart;
    private final int[] postings;
    private final int[] formStart;
    private final int[] forms;
    private final float[] wordRarity;
    private final float[] nameWeight;
    private final ThreadLocal<Scratch> scratch;

    /** A listed name that may be the one asked for. */
    public record Candidate(int number, double score) {}

    private NameIndex(Builder b) {
        words = List.copyOf(b.words);
        int names = b.nameStart.size() - 1;
        formStart = b.nameStart.toIntArray();
        forms = b.nameWords.toIntArray();
        int[] count = new int[words.size() + 1];
        for (int w : forms) {
            count[w + 1]++;
        }
        for (int i = 0; i < words.size(); i++) {
            count[i + 1] += count[i];
        }
        postingStart = count.clone();
        postings = new int[forms.length];
        int[] at = count.clone();
        for (int n = 0; n < names; n++) {
            for (int k = formStart[n]; k < formStart[n + 1]; k++) {
                postings[at[forms[k]]++] = n;
            }
        }
        wordRarity = new float[words.size()];
        for (int w = 0; w < words.size(); w++) {
            int df = postingStart[w + 1] - postingStart[w];
            wordRarity[w] = (float) (Math.log(1 + (double) names / (df + 1)) / Math.log(2 + names)) * Math.max(0.05f, words.get(w).weight());
        }
        nameWeight = new float[names];
        for (int n = 0; n < names; n++) {
            for (int k = formStart[n]; k < formStart[n + 1]; k++) {
                nameWeight[n] += telling(words.get(forms[k])) ? wordRarity[forms[k]] : 0;
            }
        }
        exact = b.exact.build();
        deletes = b.deletes.build();
        bones = b.bones.build();
        joined = b.joined.build();
        scratch = ThreadLocal.withInitial(() -> new Scratch(names));
    }

    private static boolean telling(Word word) {
        return word.weight() > 0;
    }

    /** How many names. */
    public int size() {
        return nameWeight.length;
    }

    /** The likest names, likest first. */
    public List<Candidate> search(Name query, NameComparison.Kind kind, int most) {
        Scratch s = scratch.get();
        s.begin();
        List<Found> found = new ArrayList<>();
        for (Word word : query.words()) {
            if (telling(word)) {
                found.add(find(word));
            }
        }
        for (int i = 0; i + 1 < query.words().size(); i++) {
            Word a = query.words().get(i);
            Word b = query.words().get(i + 1);
            if (a.latin().length() + b.latin().length() >= 4) {
                Found pair = findText(a.latin() + b.latin(), 0.9f);
                if (pair.ids.size() > 0) {
                    found.add(pair);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.names, b.names));
        for (Found f : found) {
            if (s.touched < BUDGET || s.touched + f.names < 2 * BUDGET) {
                spread(f, s);
            } else {
                check(f, s);
            }
        }
        joined.each(hash(query.joined()), n -> s.add(n, 10));
        joined.each(hash(query.whole()), n -> s.add(n, 10));
        return best(query, kind, most, s, found);
    }

    private void spread(Found f, Scratch s) {
        for (int k = 0; k < f.ids.size(); k++) {
            int w = f.ids.getInt(k);
            float gain = wordRarity[w] * f.likeness[k];
            for (int p = postingStart[w]; p < postingStart[w + 1]; p++) {
                s.add(postings[p], gain);
            }
        }
    }

    private void check(Found f, Scratch s) {
        if (f.names < 16 * s.touched) {
            for (int k = 0; k < f.ids.size(); k++) {
                int w = f.ids.getInt(k);
                float gain = wordRarity[w] * f.likeness[k];
                for (int p = postingStart[w]; p < postingStart[w + 1]; p++) {
                    s.addIfMet(postings[p], gain);
                }
            }
            return;
        }
        for (int t = 0; t < s.touched; t++) {
            int n = s.names[t];
            for (int k = formStart[n]; k < formStart[n + 1]; k++) {
                int at = f.ids.indexOf(forms[k]);
                if (at >= 0) {
                    s.add(n, wordRarity[forms[k]] * f.likeness[at]);
                }
            }
        }
    }

    private List<Candidate> best(Name query, NameComparison.Kind kind, int most, Scratch s, List<Found> found) {
        float queryWeight = 0;
        for (Word word : query.words()) {
            queryWeight += word.weight() * 0.8f;
        }
        long[] top = new long[CLOSER_LOOKS];
        int size = 0;
        long least = Long.MIN_VALUE;
        for (int t = 0; t < s.touched; t++) {
            int n = s.names[t];
            float got = s.gain[n];
            float worth = got >= 10 ? 100 : got / (0.2f + queryWeight * 0.5f + nameWeight[n] * 0.5f) ;
            long key = ((long) Float.floatToIntBits(worth) << 32) | (Integer.MAX_VALUE - n);
            if (size < top.length) {
                top[size++] = key;
                if (size == top.length) {
                    Arrays.sort(top);
                    least = top[0];
                }
            } else if (key > least) {
                int at = Arrays.binarySearch(top, key);
                at = at < 0 ? -at - 1 : at;
                System.arraycopy(top, 1, top, 0, at - 1);
                top[at - 1] = key;
                least = top[0];
            }
        }
        List<Candidate> result = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int n = Integer.MAX_VALUE - (int) top[i];
            double score = NameComparison.score(query, name(n), kind);
            if (score >= 0.7 && score < 0.955 && s.gain[n] < 10 && bits(n, found) < BITS) {
                score = Math.min(score, 0.69);
            }
            result.add(new Candidate(n, score));
        }
        result.sort((a, b) -> a.score != b.score ? Double.compare(b.score, a.score) : Integer.compare(a.number, b.number));
        return result.size() > most ? result.subList(0, most) : result;
    }

    private static final double BITS = Double.parseDouble(System.getProperty("bits", "22"));

    /** How unlikely it is that a name meets the query's words by chance. */
    private double bits(int n, List<Found> found) {
        double bits = 0;
        for (Found f : found) {
            for (int k = formStart[n]; k < formStart[n + 1]; k++) {
                int at = f.ids.indexOf(forms[k]);
                if (at >= 0) {
                    long met = 0;
                    for (int j = 0; j < f.ids.size(); j++) {
                        if (f.likeness[j] >= f.likeness[at] - 0.001f) {
                            int w = f.ids.getInt(j);
                            met += postingStart[w + 1] - postingStart[w];
                        }
                    }
                    bits += Math.log((double) size() / Math.max(1, met)) / Math.log(2);
                    break;
                }
            }
        }
        return bits;
    }

    private Name name(int n) {
        List<Word> all = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int k = formStart[n]; k < formStart[n + 1]; k++) {
            all.add(words.get(forms[k]));
            whole.append(words.get(forms[k]).latin());
        }
        return Name.of("", all, whole.toString());
    }

    private static final class Found {
        final IntArrayList ids = new IntArrayList();
        float[] likeness = new float[16];
        int names;

        void add(int w, float value, int postings) {
            if (ids.size() >= MOST_WORDS) {
                return;
            }
            if (ids.size() == likeness.length) {
                likeness = Arrays.copyOf(likeness, likeness.length * 2);
            }
            likeness[ids.size()] = value;
            ids.add(w);
            names += postings;
        }
    }

    private Found find(Word word) {
        Found f = new Found();
        exact.each(hash(word.alike()), w -> consider(f, word, w));
        exact.each(hash(word.latin()), w -> consider(f, word, w));
        if (word.kind() == Word.Kind.NAME) {
            String latin = word.latin();
            if (latin.length() >= 3) {
                deletes.each(hash(latin), w -> consider(f, word, w));
                for (int i = 0; i < latin.length(); i++) {
                    String less = latin.substring(0, i) + latin.substring(i + 1);
                    long h = hash(less);
                    exact.each(h, w -> consider(f, word, w));
                    deletes.each(h, w -> consider(f, word, w));
                }
            }
            if (word.bones().length() >= 2) {
                bones.each(hash(word.bones()), w -> consider(f, word, w));
            }
        }
        return f;
    }

    private Found findText(String latin, float likeness) {
        Found f = new Found();
        exact.each(hash(latin), w -> {
            if (words.get(w).latin().equals(latin)) {
                f.add(w, likeness, postingStart[w + 1] - postingStart[w]);
            }
        });
        return f;
    }

    private void consider(Found f, Word word, int w) {
        if (f.ids.size() < MOST_WORDS && !f.ids.contains(w)) {
            float likeness = WordLikeness.of(word, words.get(w));
            if (likeness >= 0.6f) {
                f.add(w, likeness, postingStart[w + 1] - postingStart[w]);
            }
        }
    }

    static long hash(String text) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return h ^ (h >>> 29);
    }

    private static final class Scratch {
        final float[] gain;
        final int[] stamp;
        int[] names = new int[8192];
        int touched;
        int round;

        Scratch(int size) {
            gain = new float[size];
            stamp = new int[size];
        }

        void begin() {
            touched = 0;
            round++;
        }

        void add(int n, float value) {
            if (stamp[n] != round) {
                stamp[n] = round;
                gain[n] = 0;
                if (touched == names.length) {
                    names = Arrays.copyOf(names, names.length * 2);
                }
                names[touched++] = n;
            }
            gain[n] += value;
        }

        void addIfMet(int n, float value) {
            if (stamp[n] == round) {
                gain[n] += value;
            }
        }
    }

    /** From a hash to the numbers filed under it. */
    private static final class Lookup {
        private final Long2IntOpenHashMap at;
        private final int[] values;

        Lookup(Long2IntOpenHashMap at, int[] values) {
            this.at = at;
            this.values = values;
        }

        void each(long hash, java.util.function.IntConsumer use) {
            int i = at.get(hash);
            if (i >= 0) {
                while (values[i] >= 0) {
                    use.accept(values[i++]);
                }
            }
        }
    }

    private static final class Filing {
        private long[] hashes = new long[1024];
        private int[] numbers = new int[1024];
        private int size;

        void put(long hash, int number) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            hashes[size] = hash;
            numbers[size++] = number;
        }

        Lookup build() {
            int[] order = new int[size];
            for (int i = 0; i < size; i++) order[i] = i;
            it.unimi.dsi.fastutil.Arrays.quickSort(0, size, (a, b) -> hashes[a] != hashes[b] ? Long.compare(hashes[a], hashes[b]) : Integer.compare(numbers[a], numbers[b]), (a, b) -> {
                long h = hashes[a]; hashes[a] = hashes[b]; hashes[b] = h; int n = numbers[a]; numbers[a] = numbers[b]; numbers[b] = n; });
            int distinct = 0;
            for (int i = 0; i < size; i++) distinct += i == 0 || hashes[i] != hashes[i - 1] ? 1 : 0;
            Long2IntOpenHashMap at = new Long2IntOpenHashMap(distinct, 0.75f);
            at.defaultReturnValue(-1);
            int[] values = new int[size + distinct];
            int v = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || hashes[i] != hashes[i - 1]) {
                    if (i > 0) values[v++] = -1;
                    at.put(hashes[i], v);
                    values[v++] = numbers[i];
                } else if (numbers[i] != numbers[i - 1]) {
                    values[v++] = numbers[i];
                }
            }
            if (size > 0) values[v++] = -1;
            return new Lookup(at, Arrays.copyOf(values, v));
        }
    }

    /** Takes names in. Not safe for threads. */
    public static final class Builder {
        private final Object2IntOpenHashMap<String> ids = new Object2IntOpenHashMap<>();
        private final List<Word> words = new ArrayList<>();
        private final IntArrayList nameStart = new IntArrayList(new int[] {0});
        private final IntArrayList nameWords = new IntArrayList();
        private final Filing exact = new Filing();
        private final Filing deletes = new Filing();
        private final Filing bones = new Filing();
        private final Filing joined = new Filing();

        public Builder() {
            ids.defaultReturnValue(-1);
        }

        public void add(Name name) {
            int number = nameStart.size() - 1;
            for (Word word : name.all()) {
                nameWords.add(idOf(word));
            }
            nameStart.add(nameWords.size());
            joined.put(hash(name.joined()), number);
            if (!name.whole().equals(name.joined())) {
                joined.put(hash(name.whole()), number);
            }
        }

        private int idOf(Word word) {
            String key = word.kind() == Word.Kind.NAME ? word.latin() + word.script() : word.latin() + word.kind();
            int id = ids.getInt(key);
            if (id < 0) {
                id = words.size();
                ids.put(key, id);
                words.add(word);
                exact.put(hash(word.latin()), id);
                if (!word.alike().equals(word.latin())) {
                    exact.put(hash(word.alike()), id);
                }
                if (word.kind() == Word.Kind.NAME && word.latin().length() >= 3) {
                    String latin = word.latin();
                    for (int i = 0; i < latin.length(); i++) {
                        deletes.put(hash(latin.substring(0, i) + latin.substring(i + 1)), id);
                    }
                }
                if (word.kind() == Word.Kind.NAME && word.bones().length() >= 2) {
                    bones.put(hash(word.bones()), id);
                }
            }
            return id;
        }

        public NameIndex build() {
            return new NameIndex(this);
        }
    }
}
