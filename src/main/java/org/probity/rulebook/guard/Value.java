package org.probity.rulebook.guard;

import org.probity.rulebook.syntax.Term;

/**
 * A term as it was read.
 *
 * @param term the term
 * @param kind what it gives
 * @param own whether it reads the fact of the pattern it stands in
 */
record Value(Term term, Kind kind, boolean own) {

    /** Stands for a term already complained about. */
    static final Value UNCLEAR = new Value(new Term.Variable("", Object.class), Kind.UNCLEAR, true);

    boolean isLiteral() {
        return term instanceof Term.Literal;
    }
}
