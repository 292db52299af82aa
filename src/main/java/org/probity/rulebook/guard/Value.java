package org.probity.rulebook.guard;

import org.probity.rulebook.syntax.Term;

/**
 * A term as it was read.
 *
 * @param term the term
 * @param kind what it gives
 * @param own whether it reads the fact of the pattern it stands in
 * @param joins whether it reads a fact matched before, other than the limits
 */
record Value(Term term, Kind kind, boolean own, boolean joins) {

    /** Stands for a term already complained about. */
    static final Value UNCLEAR = new Value(new Term.Nothing(), Kind.UNCLEAR, true, true);

    boolean isLiteral() {
        return term instanceof Term.Literal;
    }
}
