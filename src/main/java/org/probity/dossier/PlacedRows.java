package org.probity.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Award;
import org.probity.fact.Contract;
import org.probity.fact.Purchase;
import org.probity.fact.Register;
import org.probity.fact.SourceFact;
import org.probity.graph.RowsBy;

/** Contracts and then awards in the order of the register, so that those of one buyer can be added up again. */
final class PlacedRows {

    private final Register register;
    private final Purchases purchases;
    private @Nullable Index index; // guarded by this

    private record Placed(int place, SourceFact row) {}

    private record Index(RowsBy<Placed> byBuyer, Map<SourceFact, Placed> places) {}

    PlacedRows(Register register, Purchases purchases) {
        this.register = register;
        this.purchases = purchases;
    }

    /** All of them. */
    void each(Consumer<SourceFact> taker) {
        register.all(Contract.class).forEach(taker);
        register.all(Award.class).forEach(taker);
    }

    /** Those of a few rows. */
    static List<SourceFact> rows(Register few) {
        List<SourceFact> rows = new ArrayList<>(few.all(Contract.class));
        rows.addAll(few.all(Award.class));
        return rows;
    }

    /** Those bought by the given buyers, the touched ones, and the added ones, as if all had been read at once. */
    List<SourceFact> of(Set<String> buyers, Set<SourceFact> touched, List<SourceFact> added) {
        Index all = index();
        Map<SourceFact, Placed> theirs = new IdentityHashMap<>();
        for (String buyer : buyers) {
            all.byBuyer().of(buyer).forEach(placed -> theirs.put(placed.row(), placed));
        }
        touched.forEach(
                row -> theirs.put(row, Objects.requireNonNull(all.places().get(row))));
        int contracts = register.all(Contract.class).size();
        int last = contracts + register.all(Award.class).size();
        List<Placed> placed = new ArrayList<>(theirs.values());
        placed.sort(Comparator.comparingInt(Placed::place));
        List<SourceFact> rows = new ArrayList<>();
        placed.stream().filter(one -> one.place() < contracts).forEach(one -> rows.add(one.row()));
        added.stream().filter(Contract.class::isInstance).forEach(rows::add);
        placed.stream()
                .filter(one -> one.place() >= contracts && one.place() < last)
                .forEach(one -> rows.add(one.row()));
        added.stream().filter(Award.class::isInstance).forEach(rows::add);
        return rows;
    }

    /** Sorted by buyer when it is first asked for: a run over everybody never does. */
    private synchronized Index index() {
        if (index == null) {
            List<Placed> placed = new ArrayList<>();
            each(row -> placed.add(new Placed(placed.size(), row)));
            Map<SourceFact, Placed> places = new IdentityHashMap<>(placed.size());
            placed.forEach(one -> places.put(one.row(), one));
            index = new Index(RowsBy.of(placed, one -> buyer(purchases.of(one.row()))), places);
        }
        return index;
    }

    private static @Nullable String buyer(@Nullable Purchase purchase) {
        return purchase == null ? null : purchase.buyerId();
    }
}
