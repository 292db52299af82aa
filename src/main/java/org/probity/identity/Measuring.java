package org.probity.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** Holds what was found out against what is known. */
final class Measuring {

    private final List<Profile> profiles;
    private final LongOpenHashSet sure = new LongOpenHashSet();
    private final LongOpenHashSet all = new LongOpenHashSet();
    private final List<Long> missed = new ArrayList<>();

    Measuring(List<Profile> profiles, Clusters clusters, List<Found> probable) {
        this.profiles = profiles;
        for (int record = 0; record < profiles.size(); record++) {
            if (clusters.of(record) == record) {
                addPairs(clusters.members(record), clusters.members(record), sure);
            }
        }
        all.addAll(sure);
        for (Found one : probable) {
            addPairs(clusters.members(clusters.of(one.first())), clusters.members(clusters.of(one.second())), all);
        }
    }

    private static void addPairs(IntArrayList some, IntArrayList others, LongOpenHashSet into) {
        for (int one : some) {
            for (int other : others) {
                if (one != other) {
                    into.add(Pairs.of(one, other));
                }
            }
        }
    }

    /** @param truth party by id; ids that are not in it are left out */
    Evaluation against(Map<String, String> truth, int possible) {
        long right = 0;
        long wrong = 0;
        long wrongSure = 0;
        for (long pair : all) {
            String one = truth.get(profiles.get(Pairs.first(pair)).id());
            String other = truth.get(profiles.get(Pairs.second(pair)).id());
            if (one != null && other != null) {
                right += one.equals(other) ? 1 : 0;
                wrong += one.equals(other) ? 0 : 1;
                wrongSure += !one.equals(other) && sure.contains(pair) ? 1 : 0;
            }
        }
        long[] counts = new long[3];
        parties(truth).values().forEach(records -> count(records, counts));
        return new Evaluation(right, wrong, wrongSure, counts[0], counts[1], counts[2], possible);
    }

    /** Pairs that are one and were found by nobody, known after {@link #against}. */
    List<Long> missed() {
        return missed;
    }

    private Map<String, List<Integer>> parties(Map<String, String> truth) {
        Map<String, List<Integer>> parties = new TreeMap<>();
        for (int record = 0; record < profiles.size(); record++) {
            String party = truth.get(profiles.get(record).id());
            if (party != null) {
                parties.computeIfAbsent(party, same -> new ArrayList<>()).add(record);
            }
        }
        return parties;
    }

    /** Records of one party fall into groups, each held together by keys and birthdays. */
    private void count(List<Integer> records, long[] counts) {
        int[] group = new int[records.size()];
        for (int at = 0; at < group.length; at++) {
            group[at] = at;
        }
        for (int one = 0; one < group.length; one++) {
            for (int other = one + 1; other < group.length; other++) {
                if (connects(profiles.get(records.get(one)), profiles.get(records.get(other)))) {
                    int from = group[other];
                    int to = group[one];
                    for (int at = 0; at < group.length; at++) {
                        group[at] = group[at] == from ? to : group[at];
                    }
                }
            }
        }
        for (int one = 0; one < group.length; one++) {
            for (int other = one + 1; other < group.length; other++) {
                counts[0]++;
                if (group[one] == group[other]) {
                    long pair = Pairs.of(records.get(one), records.get(other));
                    counts[1]++;
                    if (all.contains(pair)) {
                        counts[2]++;
                    } else {
                        missed.add(pair);
                    }
                }
            }
        }
    }

    /** A number, telephone, mail, account, address, firm or birthday in common. */
    private boolean connects(Profile one, Profile other) {
        Born born = Born.of(one.born(), other.born());
        return CommonKeys.shared(one, other).length > 0 || born == Born.SAME_DAY;
    }
}
