package org.probity.proving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.decision.Outcome;

/**
 * What a candidate book would change in cases that were decided.
 *
 * @param subjects number of cases
 * @param rules by rule: who is newly flagged and who no longer
 * @param outcomes how often each outcome turns into another
 */
public record Impact(int subjects, List<OfRule> rules, Map<Turn, Integer> outcomes) {

    /** Outcomes that turn into others, the lightest before first. */
    private static final Comparator<Turn> ORDER =
            Comparator.comparing(Turn::before).thenComparing(Turn::after);

    /**
     * An outcome that turns into another.
     *
     * @param before by the book in force
     * @param after by the candidate
     */
    public record Turn(Outcome before, Outcome after) {

        @Override
        public String toString() {
            return word(before) + " → " + word(after);
        }
    }

    /**
     * What changes in one rule's flags.
     *
     * @param rule its id
     * @param newly subjects flagged by the candidate only
     * @param noLonger subjects flagged by the book in force only
     * @param lost of those no longer flagged, the hits that two people had confirmed
     * @param relieved of those no longer flagged, the false positives that two people had found
     * @param before subjects flagged before, and how many the rule applied to
     * @param after the same with the candidate
     */
    public record OfRule(
            String rule,
            List<String> newly,
            List<String> noLonger,
            List<String> lost,
            List<String> relieved,
            Rate before,
            Rate after) {

        /** Whether anything changes. */
        public boolean isAny() {
            return !newly.isEmpty() || !noLonger.isEmpty() || !before.equals(after);
        }
    }

    /**
     * A base rate.
     *
     * @param flagged subjects flagged
     * @param applicable subjects the rule applies to
     */
    public record Rate(int flagged, int applicable) {

        /** In percent of those it applies to, rounded down to a tenth; 0 of none. */
        public double percent() {
            return applicable == 0 ? 0 : Math.floor(1000.0 * flagged / applicable) / 10;
        }
    }

    public Impact {
        rules = List.copyOf(rules);
        Map<Turn, Integer> sorted = new TreeMap<>(ORDER);
        sorted.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(sorted);
    }

    /**
     * Compares.
     *
     * @param before the cases by the book in force
     * @param after the same cases by the candidate, in the same order
     * @param confirmed "rule subject" of hits that two people confirmed
     * @param innocent "rule subject" of false positives
     */
    public static Impact of(List<Judged> before, List<Judged> after, Set<String> confirmed, Set<String> innocent) {
        Set<String> ids = new TreeSet<>();
        before.forEach(one -> ids.addAll(one.applicable()));
        after.forEach(one -> ids.addAll(one.applicable()));
        List<OfRule> rules = ids.stream()
                .map(id -> ofRule(id, before, after, confirmed, innocent))
                .toList();
        Map<Turn, Integer> outcomes = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Outcome from = before.get(i).outcome();
            Outcome to = after.get(i).outcome();
            if (from != to) {
                outcomes.merge(new Turn(from, to), 1, Integer::sum);
            }
        }
        return new Impact(before.size(), rules, outcomes);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static OfRule ofRule(
            String id, List<Judged> before, List<Judged> after, Set<String> confirmed, Set<String> innocent) {
        List<String> newly = new ArrayList<>();
        List<String> noLonger = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            boolean was = before.get(i).flagged().contains(id);
            boolean is = after.get(i).flagged().contains(id);
            if (was != is) {
                (is ? newly : noLonger).add(before.get(i).id());
            }
        }
        return new OfRule(
                id,
                List.copyOf(newly),
                List.copyOf(noLonger),
                noLonger.stream()
                        .filter(one -> confirmed.contains(id + " " + one))
                        .toList(),
                noLonger.stream()
                        .filter(one -> innocent.contains(id + " " + one))
                        .toList(),
                rate(id, before),
                rate(id, after));
    }

    private static Rate rate(String id, List<Judged> all) {
        return new Rate(
                (int) all.stream().filter(one -> one.flagged().contains(id)).count(),
                (int) all.stream().filter(one -> one.applicable().contains(id)).count());
    }
}
