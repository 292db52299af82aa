package org.probity.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ArmedGroup;
import org.probity.fact.Fact;
import org.probity.fact.Official;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.SourceFact;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;

/** What a dossier says of parties, and its rows by the place they stand: what a picture looks up. */
final class Parties {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<Origin, List<SourceFact>> rows = new HashMap<>();
    private final List<Fact> facts;

    /**
     * @param facts the dossier
     * @param shown the facts drawn; only the rows behind them can be looked up
     */
    Parties(List<Fact> facts, List<Fact> shown) {
        this.facts = facts;
        shown.forEach(fact -> fact.origins().forEach(origin -> rows.put(origin, new ArrayList<>(1))));
        facts.forEach(this::note);
        for (Fact fact : facts) {
            if (fact instanceof ArmedGroup group && !group.how().equals("commander")) {
                shapes.put(group.partyId(), Shape.GROUP);
            }
        }
    }

    private void note(Fact fact) {
        if (fact instanceof Vendor one) {
            note(one.id(), one.name(), "person".equals(one.kind()) ? Shape.PERSON : Shape.COMPANY);
        } else if (fact instanceof Official one) {
            note(one.id(), one.name(), Shape.PERSON);
        } else if (fact instanceof Unit one) {
            note(one.id(), one.name(), Shape.UNIT);
        } else if (fact instanceof Party one) {
            note(one.id(), one.name(), Shape.ofKind(one.kind()));
        }
        if (fact instanceof SourceFact row) {
            List<SourceFact> wanted = rows.get(row.origin());
            if (wanted != null) {
                wanted.add(row);
            }
        }
    }

    private void note(String id, String name, Shape shape) {
        names.putIfAbsent(id, name);
        shapes.merge(id, shape, (known, one) -> known == Shape.PARTY ? one : known);
    }

    Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** What sort of party it is, as far as the dossier says. */
    Shape shape(String id) {
        return shapes.getOrDefault(id, Shape.PARTY);
    }

    /** The row of a type that stands at the place. */
    <T extends SourceFact> Optional<T> row(Class<T> type, @Nullable Origin at) {
        return at == null
                ? Optional.empty()
                : rows.getOrDefault(at, List.of()).stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst();
    }

    /** The rows of a type that stand at the places, in their order. */
    <T extends SourceFact> List<T> rows(Class<T> type, List<Origin> at) {
        return at.stream()
                .flatMap(origin -> row(type, origin).stream())
                .distinct()
                .toList();
    }

    /** All facts of a type. */
    <T extends Fact> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
