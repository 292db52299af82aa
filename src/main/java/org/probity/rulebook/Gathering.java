package org.probity.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.Origin;
import org.probity.fact.Subject;
import org.probity.rulebook.network.Match;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.value.Totals;

/** Makes findings of matches: each once, and of the severities of a rule only the highest for the same evidence. */
final class Gathering {

    private static final Comparator<Origin> BY_PLACE =
            Comparator.comparing(Origin::file).thenComparing(Origin::line).thenComparing(Origin::row);

    private static final Comparator<Raised> IN_ORDER = Comparator.comparing(
                    (Raised raised) -> raised.rule().id())
            .thenComparing(Raised::severity)
            .thenComparing(raised -> raised.rule().variant())
            .thenComparing(Raised::cites, Gathering::comparePlaces)
            .thenComparing(Raised::sentence);

    private Gathering() {}

    static List<Raised> of(Subject subject, List<Match> matches) {
        List<Raised> all = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Match match : matches) {
            Raised raised = raised(subject, match);
            if (seen.add(new Same(raised.rule(), raised.arguments(), Set.copyOf(raised.cites())))) {
                all.add(raised);
            }
        }
        if (all.size() > 1) {
            all.removeIf(one -> all.stream().anyMatch(other -> outweighs(other, one)));
            all.sort(IN_ORDER);
        }
        return all;
    }

    /** Two findings alike in this are the same, found by two ways. */
    private record Same(Rule rule, List<Object> arguments, Set<Origin> cites) {}

    private static boolean outweighs(Raised heavy, Raised light) {
        return heavy.rule().id().equals(light.rule().id())
                && (heavy.severity().compareTo(light.severity()) < 0 || isWiderWindow(heavy, light))
                && heavy.cites().containsAll(light.cites());
    }

    /** A rule that adds up finds a long window again in each of its shorter ends. */
    private static boolean isWiderWindow(Raised wide, Raised narrow) {
        return wide.rule().equals(narrow.rule())
                && wide.cites().size() > narrow.cites().size()
                && wide.rule().when().stream().anyMatch(Condition.Accumulate.class::isInstance);
    }

    private static Raised raised(Subject subject, Match match) {
        List<Fact> facts = new ArrayList<>();
        for (int place : match.way().found()) {
            Object found = match.row()[place];
            if (found instanceof Fact fact) {
                facts.add(fact);
            } else if (found instanceof Totals totals) {
                totals.collected().stream()
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .forEach(facts::add);
            }
        }
        Set<Origin> cites = new LinkedHashSet<>();
        facts.forEach(fact -> cites.addAll(fact.origins()));
        List<@Nullable Object> arguments = new ArrayList<>();
        match.way().arguments().forEach(argument -> arguments.add(argument.value(match.row())));
        return new Raised(
                match.way().rule(),
                subject,
                Collections.unmodifiableList(arguments),
                List.copyOf(facts),
                List.copyOf(cites));
    }

    private static int comparePlaces(List<Origin> left, List<Origin> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byPlace = BY_PLACE.compare(left.get(i), right.get(i));
            if (byPlace != 0) {
                return byPlace;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
