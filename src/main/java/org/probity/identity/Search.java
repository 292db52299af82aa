package org.probity.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares all pairs worth comparing, on all processors. */
final class Search {

    private static final int CHUNK = 2048;

    private Search() {}

    /** The pairs whose odds are at least the given ones, in order. */
    static List<Found> of(
            List<Profile> profiles, long[] pairs, Weighing weighing, Contradictions contradictions, double least) {
        int chunks = (pairs.length + CHUNK - 1) / CHUNK;
        List<Found> all = new ArrayList<>();
        IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> {
                    List<Found> found = new ArrayList<>();
                    int end = Math.min(pairs.length, (chunk + 1) * CHUNK);
                    for (int at = chunk * CHUNK; at < end; at++) {
                        int one = Pairs.first(pairs[at]);
                        int other = Pairs.second(pairs[at]);
                        Weighing.Weight weight = weighing.of(profiles.get(one), profiles.get(other));
                        if (weight != null && weight.odds() >= least) {
                            found.add(new Found(
                                    pairs[at],
                                    weight.odds(),
                                    weight.isBorneOut(),
                                    weight.isSureEnough(),
                                    contradictions.forbid(one, other)));
                        }
                    }
                    return found;
                })
                .forEachOrdered(all::addAll);
        return all;
    }
}
