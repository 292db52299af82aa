package org.probity.intake.value;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one column writes numbers and dates: as declared, or as its own unambiguous values show. Not safe for threads.
 * Values that may be meant in two ways must wait until the whole column was seen.
 */
public final class Spelling {
    private static final int SLOTS = 1 << 10;

    private final @Nullable DecimalMark declaredMark;
    private final @Nullable DateOrder declaredOrder;
    private final List<DateTimeFormatter> patterns;
    private final Set<DecimalMark> marksSeen = EnumSet.noneOf(DecimalMark.class);
    private final Set<DateOrder> ordersSeen = EnumSet.noneOf(DateOrder.class);
    private final String[] texts;
    private boolean whole;

    /** @param patterns date patterns that are tried before anything else */
    public Spelling(
            @Nullable DecimalMark declaredMark, @Nullable DateOrder declaredOrder, List<DateTimeFormatter> patterns) {
        this.declaredMark = declaredMark;
        this.declaredOrder = declaredOrder;
        this.patterns = List.copyOf(patterns);
        this.texts = new String[SLOTS];
    }

    /** Nothing declared. */
    public static Spelling undeclared() {
        return new Spelling(null, null, List.of());
    }

    /** From now on the whole column was seen, and what it shows decides. */
    public void wholeColumnSeen() {
        whole = true;
    }

    /** The same text, in one copy where it stood in the column not long ago: ids and categories repeat. */
    String shared(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
        if (!text.equals(texts[slot])) {
            texts[slot] = text;
        }
        return texts[slot];
    }

    boolean isWhole() {
        return whole;
    }

    List<DateTimeFormatter> patterns() {
        return patterns;
    }

    void saw(DecimalMark mark) {
        marksSeen.add(mark);
    }

    void saw(DateOrder order) {
        ordersSeen.add(order);
    }

    @Nullable
    DecimalMark declaredMark() {
        return declaredMark;
    }

    @Nullable
    DateOrder declaredOrder() {
        return declaredOrder;
    }

    /** The mark that is known by now, or null. */
    @Nullable
    DecimalMark mark() {
        return declaredMark != null ? declaredMark : only(marksSeen);
    }

    /** The order that is known by now, or null. */
    @Nullable
    DateOrder order() {
        return declaredOrder != null ? declaredOrder : only(ordersSeen);
    }

    /** Evidence counts once it is complete, and only when it does not contradict itself. */
    private <T> @Nullable T only(Set<T> seen) {
        return whole && seen.size() == 1 ? seen.iterator().next() : null;
    }
}
