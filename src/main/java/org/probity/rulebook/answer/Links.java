package org.probity.rulebook.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.rulebook.Missing;
import org.probity.rulebook.plan.Step;

/**
 * The ids by which a step's facts hang together with earlier ones. An id left blank in a column that the file has says
 * that there is no link: a payment without a contract belongs to none. Only where the whole column is missing is the link
 * unknown.
 */
final class Links {

    private final Situation situation;
    private final List<Step.Join> joins;
    private final boolean areCut;

    Links(Situation situation, List<Step.Join> joins, @Nullable Object[] row) {
        this.situation = situation;
        this.joins = joins;
        this.areCut = areCut(row);
    }

    private boolean areCut(@Nullable Object[] row) {
        for (Step.Join join : joins) {
            if (join.other().value(row) == null
                    && isNone(columns -> join.other().explain(row, columns))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier fact says that it is linked to none. */
    boolean areCut() {
        return areCut;
    }

    /** Whether the fact itself says that it is linked to none. */
    boolean isCut(Fact fact) {
        Object[] alone = {fact};
        for (Step.Join join : joins) {
            if (join.own().value(alone) == null && isNone(columns -> join.own().explain(alone, columns))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNone(java.util.function.Consumer<Columns> blanks) {
        Set<Missing> blank = new TreeSet<>();
        blanks.accept(new Columns(blank));
        for (Missing one : blank) {
            if (one.column().endsWith("_id") && situation.tellsOf(one)) {
                return true;
            }
        }
        return false;
    }
}
