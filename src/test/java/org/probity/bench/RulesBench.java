package org.probity.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.GivenFiles;
import org.probity.fact.Limits;
import org.probity.fact.RowOf;
import org.probity.fact.Subject;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.Verdict;
import org.probity.rulebook.network.Network;
import org.probity.rulebook.plan.Plan;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.trees.RandomFacts;
import org.probity.rulebook.trees.ShippedRules;

/**
 * The shipped vendor rules on invented dossiers of 20 to 40 facts, evidence and answers included. Prints microseconds a
 * dossier; the number of rules it is to be divided by is printed at the start.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBench {

    private static final Map<String, Set<String>> DERIVED_FROM = Map.of(
            "ownership", Set.of("share", "owner_id"),
            "relations", Set.of("kind"),
            "listings", Set.of("name"),
            "bids", Set.of("tender_id"));

    /** "book": all vendor rules; "plain": those that {@link PlainRules} has, too. */
    @Param({"book", "plain"})
    public String which = "book";

    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Dossier> empty = new ArrayList<>();
    private RuleBook book = RuleBook.of(List.of());
    private int next;

    @Setup
    public void setUp() {
        List<Rule> rules = ShippedRules.rules().stream()
                .filter(rule -> rule.card().subjects().contains("vendor"))
                .filter(rule -> which.equals("book") || PlainRules.KEYS.contains(rule.key()))
                .toList();
        System.out.println("rules: " + rules.size());
        book = RuleBook.of(rules);
        List<Class<?>> types = rules.stream()
                .flatMap(rule -> Plan.of(rule).types().stream())
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        for (int seed = 0; seed < 200; seed++) {
            dossiers.add(dossier(seed, types));
            empty.add(new Dossier(
                    dossiers.get(seed).subject(),
                    dossiers.get(seed).limits(),
                    List.of(),
                    dossiers.get(seed).files(),
                    Optional.empty()));
        }
        if (which.equals("plain")) {
            compare(rules, dossiers);
        }
    }

    /** Whether the rules written in Java find as much as the book does. */
    private static void compare(List<Rule> rules, List<Dossier> dossiers) {
        try (Network network = new Network(rules.stream().map(Plan::of).toList())) {
            for (Dossier dossier : dossiers) {
                int drools = network.matches(dossier).size();
                if (drools != PlainRules.matches(dossier)) {
                    throw new IllegalStateException(drools + " matches, in Java " + PlainRules.matches(dossier));
                }
            }
        }
    }

    private static final Limits LIMITS = ShippedRules.limits();

    private static Dossier dossier(int seed, List<Class<?>> types) {
        RandomFacts random = new RandomFacts(seed, 0.1, "V1", "V2", "V3", "O1", "O2", "P1", "T1", "T2", "C1", "C2");
        Map<String, Set<String>> given = new HashMap<>(DERIVED_FROM);
        types.forEach(type -> Optional.ofNullable(type.getAnnotation(RowOf.class))
                .ifPresent(file -> given.putIfAbsent(file.value(), Set.of())));
        List<Fact> facts = new ArrayList<>();
        for (int i = 20 + random.upTo(20); i > 0; i--) {
            facts.add(random.next(random.pick(types)));
        }
        Subject subject = new Subject("V1", "Name", "vendor", LocalDate.of(2026, 6, 1), "", List.of());
        return new Dossier(subject, LIMITS, facts, new GivenFiles(given, Set.of()), Optional.empty());
    }

    @Benchmark
    public Verdict judged() {
        return book.judge(of(dossiers));
    }

    /** No fact that a rule names: what a rule costs that has nothing to do. */
    @Benchmark
    public Verdict idle() {
        return book.judge(of(empty));
    }

    /** The rules of {@link PlainRules} as a programmer would write them, without evidence or answers. */
    @Benchmark
    public int writtenInJava() {
        return PlainRules.matches(of(dossiers));
    }

    private Dossier of(List<Dossier> all) {
        next = (next + 1) % all.size();
        return all.get(next);
    }
}
