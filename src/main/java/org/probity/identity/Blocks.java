package org.probity.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import org.probity.fact.PartialDate;
import org.probity.names.Name;
import org.probity.names.Word;

/**
 * Which records are worth comparing: those that share a key, a birthday and a word of the name, or two words of the name
 * that few share. No pair is made of what many share, so a register full of "Mohammed Ali" stays quick.
 */
final class Blocks {

    /** Records that share a key: more are a serviced office, and are met by key and name. */
    private static final int SHARE_A_KEY = 40;
    /** Records that share a key or a day and a word of the name. */
    private static final int SHARE_BOTH = 60;
    /** Records that share two words of the name, or the only one, and nothing else. */
    private static final int SHARE_A_NAME = 24;

    private static final int RECORD_BITS = 26;
    private static final long RECORD = (1L << RECORD_BITS) - 1;
    private static final int CHUNK = 4096;

    private final List<Profile> profiles;
    private final CommonKeys keys;

    Blocks(List<Profile> profiles, CommonKeys keys) {
        this.profiles = profiles;
        this.keys = keys;
    }

    /** The pairs to compare, sorted, each once. */
    long[] pairs() {
        int chunks = (profiles.size() + CHUNK - 1) / CHUNK;
        List<Filed> filed = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> file(chunk * CHUNK, Math.min(profiles.size(), (chunk + 1) * CHUNK)))
                .toList();
        LongArrayList pairs = new LongArrayList();
        addPairs(filed.stream().map(Filed::byKey).toList(), SHARE_A_KEY, pairs);
        addPairs(filed.stream().map(Filed::byBoth).toList(), SHARE_BOTH, pairs);
        addPairs(filed.stream().map(Filed::byName).toList(), SHARE_A_NAME, pairs);
        long[] sorted = pairs.toLongArray();
        Arrays.parallelSort(sorted);
        return eachOnce(sorted);
    }

    private static long[] eachOnce(long[] sorted) {
        int size = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[size++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Places of a few records: a hash of what is shared in the upper bits, the record in the lower ones. */
    private record Filed(LongArrayList byKey, LongArrayList byBoth, LongArrayList byName) {}

    private Filed file(int from, int to) {
        Filed filed = new Filed(new LongArrayList(), new LongArrayList(), new LongArrayList());
        for (int record = from; record < to; record++) {
            file(record, filed);
        }
        return filed;
    }

    private void file(int record, Filed into) {
        Profile profile = profiles.get(record);
        LongArrayList words = new LongArrayList();
        LongArrayList names = new LongArrayList();
        profile.names().forEach(name -> file(name, words, names));
        for (int key : profile.keys()) {
            if (keys.count(key) > 1) {
                long hash = mix(key + 1L);
                into.byKey().add(place(hash, record));
                if (keys.count(key) > SHARE_A_KEY) {
                    words.forEach(word -> into.byBoth().add(place(mix(hash + word), record)));
                }
            }
        }
        PartialDate born = profile.born();
        if (born != null) {
            long year = mix(born.year());
            names.forEach(name -> into.byName().add(place(mix(year ^ name), record)));
            words.forEach(word -> into.byName().add(place(mix(year + word), record)));
            if (Born.isFull(born)) {
                fileDay(record, born, words, into);
            }
        }
        names.forEach(name -> into.byName().add(place(name, record)));
    }

    /** Under day and month in either order, so that dates written the other way round meet. */
    private static void fileDay(int record, PartialDate born, LongArrayList words, Filed into) {
        int low = Math.min(born.month(), born.day());
        int high = Math.max(born.month(), born.day());
        long day = mix(born.year() * 10_000L + low * 100L + high);
        words.forEach(word -> into.byBoth().add(place(mix(day + word), record)));
    }

    /** Each word as known under any spelling and by its consonants, and every two of them. */
    private static void file(Name name, LongArrayList words, LongArrayList names) {
        LongArrayList spelt = new LongArrayList();
        LongArrayList bones = new LongArrayList();
        for (Word word : name.words()) {
            if (word.kind() == Word.Kind.NAME) {
                spelt.add(mix(word.alikeKey()));
                bones.add(mix(word.bonesKey() == 0 ? word.alikeKey() + 1 : word.bonesKey() + 1));
            }
        }
        words.addAll(spelt);
        words.addAll(bones);
        addTwos(spelt, names);
        addTwos(bones, names);
        if (spelt.size() < 2) {
            names.add(mix(name.joinedKey() + 2));
        }
    }

    private static void addTwos(LongArrayList words, LongArrayList names) {
        for (int one = 0; one < words.size(); one++) {
            for (int other = one + 1; other < words.size(); other++) {
                names.add(mix(words.getLong(one) + words.getLong(other)));
            }
        }
    }

    /** Spreads a number over all bits (the finaliser of SplitMix64). */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static long place(long hash, int record) {
        return hash << RECORD_BITS | record & RECORD;
    }

    private static void addPairs(List<LongArrayList> filed, int most, LongArrayList into) {
        long[] places = new long[filed.stream().mapToInt(LongArrayList::size).sum()];
        int at = 0;
        for (LongArrayList some : filed) {
            some.getElements(0, places, at, some.size());
            at += some.size();
        }
        Arrays.parallelSort(places);
        for (int from = 0; from < places.length; ) {
            int to = from + 1;
            while (to < places.length && places[to] >>> RECORD_BITS == places[from] >>> RECORD_BITS) {
                to++;
            }
            if (to - from <= most) {
                addPairs(places, from, to, into);
            }
            from = to;
        }
    }

    private static void addPairs(long[] places, int from, int to, LongArrayList into) {
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                if (places[one] != places[other]) {
                    into.add(Pairs.of((int) (places[one] & RECORD), (int) (places[other] & RECORD)));
                }
            }
        }
    }
}
