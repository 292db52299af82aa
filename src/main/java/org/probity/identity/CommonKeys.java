package org.probity.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/** Numbers, telephones, accounts and other keys that records may have in common, each with a number of its own. */
final class CommonKeys {

    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
    private final List<String> written = new ArrayList<>();
    private final List<Evidence> kinds = new ArrayList<>();
    private final IntArrayList counts = new IntArrayList();

    CommonKeys() {
        numbers.defaultReturnValue(-1);
    }

    /** The record with the numbers of its keys put in. */
    Profile numbered(Gathered.Ready ready) {
        int[] keys = ready.profile().keys();
        for (int place = 0; place < keys.length; place++) {
            keys[place] = number(ready.keys().get(place));
            counts.set(keys[place], counts.getInt(keys[place]) + 1);
        }
        Arrays.sort(keys);
        return ready.profile();
    }

    /** A record besides those numbered, with those of its keys that any of them has; it is not counted. */
    Profile besides(Gathered.Ready ready) {
        int[] known = ready.keys().stream()
                .mapToInt(numbers::getInt)
                .filter(number -> number >= 0)
                .sorted()
                .toArray();
        Profile one = ready.profile();
        return new Profile(
                one.id(),
                one.name(),
                one.origin(),
                one.rank(),
                one.sort(),
                one.names(),
                one.born(),
                one.countries(),
                one.genders(),
                one.numbers(),
                known,
                one.places());
    }

    private int number(String key) {
        int number = numbers.getInt(key);
        if (number < 0) {
            number = written.size();
            numbers.put(key, number);
            int blank = key.indexOf(' ');
            kinds.add(Evidence.valueOf(key.substring(0, blank).toUpperCase(Locale.ROOT)));
            written.add(key.substring(blank + 1));
            counts.add(0);
        }
        return number;
    }

    Evidence kind(int key) {
        return kinds.get(key);
    }

    /** The key as compared. */
    String written(int key) {
        return written.get(key);
    }

    /** How many records have it. */
    int count(int key) {
        return counts.getInt(key);
    }

    /** The keys that two records have in common, in order. */
    static int[] shared(Profile one, Profile other) {
        int[] mine = one.keys();
        int[] theirs = other.keys();
        IntArrayList both = null;
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            if (mine[i] == theirs[j]) {
                both = both == null ? new IntArrayList(4) : both;
                both.add(mine[i]);
                i++;
                j++;
            } else if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both == null ? NONE : both.toIntArray();
    }

    private static final int[] NONE = {};
}
