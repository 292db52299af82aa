package org.probity.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;
import org.probity.fact.IdentityDecision;
import org.probity.fact.Limits;
import org.probity.fact.Problem;
import org.probity.fact.Register;
import org.probity.names.NameKnowledge;

/**
 * Which ids of a register name one party: for sure, probably, or possibly. Immutable; safe for threads; the same for the
 * same register, limits and decisions on any number of threads.
 */
public final class WhoIsWho {

    private static final Comparator<Found> SUREST_FIRST = (one, other) -> {
        int byOdds = Double.compare(other.odds(), one.odds());
        return byOdds != 0 ? byOdds : Long.compare(one.pair(), other.pair());
    };

    private final List<Profile> profiles;
    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
    private final Decided decided;
    private final Weighing weighing;
    private final double sure;
    private final Contradictions contradictions;
    private final Clusters clusters;
    private final Words words;
    private final Map<Long, IdentityDecision> same = new HashMap<>();
    /** The pair by which a record was joined, by record. */
    private final @Nullable Found[] joinedBy;

    private final List<Found> probable = new ArrayList<>();
    private final List<Found> possible = new ArrayList<>();
    private final Map<String, String> partyOf = new HashMap<>();
    /** The records of each joined party by the one that stands for all. */
    private final Map<Integer, List<Integer>> groups = new TreeMap<>();

    private volatile @Nullable List<OneParty> joined;

    private WhoIsWho(Register register, NameKnowledge knowledge, Limits limits, List<IdentityDecision> decisions) {
        CommonKeys keys = new CommonKeys();
        this.profiles = Profiles.of(register, knowledge, keys);
        this.joinedBy = new Found[profiles.size()];
        numbers.defaultReturnValue(-1);
        for (int record = 0; record < profiles.size(); record++) {
            numbers.put(profiles.get(record).id(), record);
        }
        this.decided = new Decided(decisions);
        Apart apart = new Apart(numbers).read(register);
        decided.notTheSame().forEach(one -> apart.add(one.firstId(), one.secondId()));
        this.weighing = new Weighing(keys, new NameWords(profiles), profiles.size(), limits);
        this.sure = limits.ratio(LimitKeys.SURE.key()).doubleValue();
        this.contradictions = new Contradictions(profiles, apart);
        this.clusters = new Clusters(profiles.size(), contradictions);
        this.words = new Words(profiles, keys);
        joinAsDecided();
        sort(new Blocks(profiles, keys).pairs(), limits);
        group();
    }

    /**
     * Compares all records of a register that share anything telling.
     *
     * @param decisions what people decided; where they contradict each other, see {@link #problems}
     */
    public static WhoIsWho of(
            Register register, NameKnowledge knowledge, Limits limits, List<IdentityDecision> decisions) {
        return new WhoIsWho(register, knowledge, limits, decisions);
    }

    private void joinAsDecided() {
        if (!decided.problems().isEmpty()) {
            return;
        }
        for (IdentityDecision one : decided.same()) {
            int first = numbers.getInt(one.firstId());
            int second = numbers.getInt(one.secondId());
            if (first >= 0 && second >= 0 && first != second) {
                clusters.joinAnyway(first, second);
                same.put(Pairs.of(first, second), one);
                note(new Found(Pairs.of(first, second), Double.MAX_VALUE, true, true, false));
            }
        }
    }

    private void sort(long[] pairs, Limits limits) {
        double surely = odds(limits, LimitKeys.SURE);
        double likely = odds(limits, LimitKeys.PROBABLE);
        double may = odds(limits, LimitKeys.POSSIBLE);
        List<Found> found = Search.of(profiles, pairs, weighing, contradictions, may);
        found.sort(SUREST_FIRST);
        List<Found> rest = new ArrayList<>();
        for (Found one : found) {
            boolean isSure = one.odds() >= surely && one.sureEnough() && !one.forbidden();
            if (isSure && clusters.join(one.first(), one.second())) {
                note(one);
            } else {
                rest.add(one);
            }
        }
        Map<Long, Found> seen = new LinkedHashMap<>();
        for (Found one : rest) {
            int first = clusters.of(one.first());
            int second = clusters.of(one.second());
            boolean isIdle = one.forbidden() && !one.borneOut();
            if (first != second && !isIdle && seen.putIfAbsent(Pairs.of(first, second), one) == null) {
                boolean isLikely = one.odds() >= likely && one.borneOut() && clusters.mayJoin(first, second);
                (isLikely ? probable : possible).add(one);
            }
        }
    }

    private void note(Found one) {
        note(one.first(), one);
        note(one.second(), one);
    }

    private void note(int record, Found one) {
        if (joinedBy[record] == null) {
            joinedBy[record] = one;
        }
    }

    private static double odds(Limits limits, LimitKeys key) {
        double probability = limits.ratio(key.key()).doubleValue();
        return Math.log10(probability / (1 - probability));
    }

    private void group() {
        Map<Integer, List<Integer>> byCluster = new TreeMap<>();
        for (int record = 0; record < joinedBy.length; record++) {
            if (joinedBy[record] != null) {
                byCluster
                        .computeIfAbsent(clusters.of(record), group -> new ArrayList<>())
                        .add(record);
            }
        }
        for (List<Integer> group : byCluster.values()) {
            int head = head(group);
            if (profiles.get(head).rank() < Profile.NO_PARTY) {
                groups.put(head, group);
                group.forEach(record -> partyOf.put(
                        profiles.get(record).id(), profiles.get(head).id()));
                partyOf.remove(profiles.get(head).id());
            }
        }
    }

    /** Who is at home in the file that says most, and among these who comes first. */
    private int head(List<Integer> group) {
        return group.stream()
                .min(Comparator.<Integer>comparingInt(
                                record -> profiles.get(record).rank())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private OneParty party(int head, List<Integer> group) {
        List<Match> matches = new ArrayList<>();
        for (int record : group) {
            Found by = joinedBy[record];
            if (record != head && by != null) {
                matches.add(match(by, record, Band.SURE));
            }
        }
        return new OneParty(words.named(head), matches);
    }

    /** The pair as shown, the given record second. */
    private Match match(Found one, int second, Band band) {
        int first = one.first() == second ? one.second() : one.first();
        Weighing.@Nullable Weight weight = weighing.of(profiles.get(first), profiles.get(second));
        List<String> because = words.because(first, second, weight);
        IdentityDecision decision = same.get(one.pair());
        if (decision != null) {
            because.add(0, Decided.words(decision));
        }
        double weighed = decision != null || weight == null ? 1 : weight.probability();
        double probability = band == Band.SURE ? weighed : Math.min(weighed, sure);
        return new Match(
                words.named(first),
                words.named(second),
                band,
                probability,
                because,
                decision == null ? contradictions.words(first, second) : List.of(),
                decision == null
                        ? words.origins(first, second)
                        : Decided.origins(decision, words.origins(first, second)));
    }

    /** Ids that are read as one party, in the order of the files. */
    public List<OneParty> oneParties() {
        List<OneParty> known = joined;
        if (known == null) {
            known = List.copyOf(groups.entrySet()).parallelStream()
                    .map(group -> party(group.getKey(), group.getValue()))
                    .toList();
            joined = known;
        }
        return known;
    }

    /** Parties that are probably one, the surest first; one pair for each two parties. */
    public List<Match> probable() {
        return probable.parallelStream()
                .map(one -> match(one, one.second(), Band.PROBABLE))
                .toList();
    }

    /** Parties that may be one by their names, or whose likeness something forbids; the likeliest first. */
    public List<Match> possible(int most) {
        return possible.stream()
                .limit(most)
                .map(one -> match(one, one.second(), Band.POSSIBLE))
                .toList();
    }

    /** Number of ids that another stands for. */
    public int joinedIds() {
        return partyOf.size();
    }

    /** Number of pairs of parties that probably are one. */
    public int probableCount() {
        return probable.size();
    }

    /** Whether any id is, or probably is, another's party. */
    public boolean isAnybodyElse() {
        return !partyOf.isEmpty() || !probable.isEmpty();
    }

    /** Number of pairs of parties that may be one. */
    public int possibleCount() {
        return possible.size();
    }

    /** The id that stands for the party; the id itself where it was not joined. */
    public String partyOf(String id) {
        return partyOf.getOrDefault(id, id);
    }

    /**
     * Whom of other rows, such as those of a form, the register surely knows under another id, weighed as its own records
     * are.
     *
     * @param rows the other rows
     * @param candidates ids of the register that a party of these rows may have, by that party's id
     */
    public List<Meeting> met(Register rows, Map<String, Set<String>> candidates) {
        List<Profile> newcomers = Profiles.besides(rows, weighing.keys()).stream()
                .filter(one -> one.rank() < Profile.NO_PARTY && numbers.getInt(one.id()) < 0)
                .toList();
        return new Newcomers(weighing, Math.log10(sure / (1 - sure)))
                .met(
                        rows,
                        newcomers,
                        one -> Newcomers.grouped(
                                candidates.getOrDefault(one.id(), Set.of()), this::partyOf, this::records));
    }

    /** All records of a party by the id that stands for it; none for an id that the register does not have. */
    private List<Profile> records(String party) {
        int head = numbers.getInt(party);
        return head < 0
                ? List.of()
                : groups.getOrDefault(head, List.of(head)).stream()
                        .map(profiles::get)
                        .toList();
    }

    /** Decisions that contradict each other. While there are any, no decision is used. */
    public List<Problem> problems() {
        return decided.problems();
    }

    /**
     * How well it was found out.
     *
     * @param truth the party of each id
     */
    public Evaluation evaluate(Map<String, String> truth) {
        return new Measuring(profiles, clusters, probable).against(truth, possible.size());
    }

    /** The pairs joined or tied that are two, for whoever wants to know why. */
    public List<String> mistakes(Map<String, String> truth) {
        List<String> lines = new ArrayList<>();
        oneParties().forEach(party -> lines.addAll(mistakes(party.matches(), truth)));
        lines.addAll(mistakes(probable(), truth));
        Measuring measuring = new Measuring(profiles, clusters, probable);
        measuring.against(truth, 0);
        measuring.missed().forEach(pair -> lines.add(missed(Pairs.first(pair), Pairs.second(pair))));
        return lines;
    }

    private String missed(int one, int other) {
        Weighing.@Nullable Weight weight = weighing.of(profiles.get(one), profiles.get(other));
        return "missed\t" + profiles.get(one).id() + "\t" + profiles.get(other).id() + "\t"
                + profiles.get(one).name() + "\t" + profiles.get(other).name() + "\t"
                + (weight == null ? "names unlike" : weight.odds() + " " + weight.evidence()) + "\t"
                + contradictions.words(one, other);
    }

    private static List<String> mistakes(List<Match> matches, Map<String, String> truth) {
        return matches.stream()
                .filter(match -> !java.util.Objects.equals(
                        truth.get(match.first().id()), truth.get(match.second().id())))
                .map(match -> match.band().word() + "\t" + match.first().id() + "\t"
                        + match.second().id() + "\t" + match.reason())
                .toList();
    }

    /** Number of records compared. */
    public int records() {
        return profiles.size();
    }

    /** More rows, such as those of a form, in which every joined id is replaced by the one that stands for the party. */
    public Register named(Register more) {
        return new Rewriting(partyOf).register(more, List.of(), List.of());
    }

    /** The register with every joined id replaced by the one that stands for the party, and what is known of them. */
    public Register register(Register read) {
        return new Rewriting(partyOf).register(read, oneParties(), probable());
    }
}
