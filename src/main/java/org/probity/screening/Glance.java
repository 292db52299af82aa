package org.probity.screening;

import org.probity.names.NameComparison.Kind;

/**
 * What 64 bits tell of a listed name, so that most names need not be looked at: marks of its four weightiest words, the weight
 * of all, and what it names. One word in some ten thousands has another's mark.
 */
final class Glance {

    /** Marks are from 1 to one less than this; 0 is none. */
    static final int MARKS = 1 << 14;

    /** Words that are marked. */
    static final int WORDS = 4;

    private static final int MARK_BITS = 14;
    private static final long MARKED = (1L << WORDS * MARK_BITS) - 1;
    private static final int WEIGHT_AT = WORDS * MARK_BITS;
    static final int MOST_WEIGHT = 0x7f;
    private static final float STEPS = 10;

    private Glance() {}

    /** The mark of a word with this key. */
    static int mark(long key) {
        return Math.max(1, (int) (key >>> Long.SIZE - MARK_BITS));
    }

    /** A glance of a name without words yet, of this weight. */
    static long of(float weight, Kind kind) {
        long person = kind == Kind.PERSON ? Long.MIN_VALUE : 0;
        return person | (long) Math.min(MOST_WEIGHT, Math.round(weight * STEPS)) << WEIGHT_AT;
    }

    /** The glance with the mark of one more word, at most four. */
    static long with(long glance, int mark) {
        return glance & ~MARKED | (glance & MARKED) << MARK_BITS & MARKED | mark;
    }

    /** The marks alone: the first in the lowest bits. */
    static long marks(long glance) {
        return glance & MARKED;
    }

    /** The first mark, 0 where there is none. */
    static int first(long marks) {
        return (int) marks & MARKS - 1;
    }

    /** Marks without the first. */
    static long withoutFirst(long marks) {
        return marks >>> MARK_BITS;
    }

    /** What all words of the name weigh, in steps of a tenth. */
    static float weight(long glance) {
        return steps(glance) / STEPS;
    }

    /** The same in steps. */
    static int steps(long glance) {
        return (int) (glance >>> WEIGHT_AT) & MOST_WEIGHT;
    }

    static Kind kind(long glance) {
        return glance < 0 ? Kind.PERSON : Kind.COMPANY;
    }
}
