package org.probity.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;
import org.probity.fact.Register;

/**
 * Compares few other rows with a register that is known already, by the same weights and limits as the register's own
 * records. How rare a name or a key is, the register alone tells. Safe for threads.
 */
final class Newcomers {

    private final Weighing weighing;
    private final double surely;

    /** @param surely power of ten of the odds from which on two are one */
    Newcomers(Weighing weighing, double surely) {
        this.weighing = weighing;
        this.surely = surely;
    }

    /**
     * Whom of the newcomers the register knows. Who would be two parties of it at once is neither.
     *
     * @param rows the rows of the newcomers, which also say who is not who
     * @param newcomers what these rows say of each
     * @param parties the records of each party that a newcomer may be, by the id that stands for them
     */
    List<Meeting> met(Register rows, List<Profile> newcomers, Function<Profile, Map<String, List<Profile>>> parties) {
        List<Meeting> met = new ArrayList<>();
        for (Profile newcomer : newcomers) {
            List<Meeting> possible = new ArrayList<>();
            parties.apply(newcomer)
                    .forEach((id, records) -> met(rows, newcomer, id, records).ifPresent(possible::add));
            if (possible.size() == 1) {
                met.add(possible.get(0));
            }
        }
        return met;
    }

    private Optional<Meeting> met(Register rows, Profile newcomer, String id, Collection<Profile> records) {
        List<Profile> all = new ArrayList<>(List.of(newcomer));
        all.addAll(records);
        Contradictions contradictions = new Contradictions(all, apart(rows, all));
        Weighing.@Nullable Weight best = null;
        for (int record = 1; record < all.size(); record++) {
            if (contradictions.forbid(0, record)) {
                return Optional.empty();
            }
            Weighing.@Nullable Weight weight = weighing.of(newcomer, all.get(record));
            if (weight != null && isSure(weight) && (best == null || weight.odds() > best.odds())) {
                best = weight;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Meeting(
                        newcomer.id(),
                        id,
                        best.evidence().stream()
                                .filter(one -> one.stranger() > 0)
                                .sorted((one, other) -> Double.compare(other.stranger(), one.stranger()))
                                .map(Evidence::words)
                                .toList()));
    }

    private boolean isSure(Weighing.Weight weight) {
        return weight.odds() >= surely && weight.isSureEnough();
    }

    private static Apart apart(Register rows, List<Profile> all) {
        Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(-1);
        for (int record = 0; record < all.size(); record++) {
            numbers.put(all.get(record).id(), record);
        }
        return new Apart(numbers).read(rows);
    }

    /** The records of parties by the id that stands for them. */
    static Map<String, List<Profile>> grouped(
            Collection<String> ids, Function<String, String> partyOf, Function<String, List<Profile>> records) {
        Map<String, List<Profile>> grouped = new HashMap<>();
        ids.forEach(id -> grouped.computeIfAbsent(partyOf.apply(id), records));
        grouped.values().removeIf(List::isEmpty);
        return grouped;
    }
}
