package org.probity.rulebook.guard;

import java.util.Optional;

/**
 * Where in a rule a term is read.
 *
 * @param page the file
 * @param limits the limits it may name
 * @param scope the variables it may name
 * @param own the kind of the pattern's fact, whose fields it may name; empty outside a pattern
 * @param action whether it stands after "then", where fields are asked with brackets: {@code $vendor.name()}
 */
record Place(Page page, KnownLimits limits, Scope scope, Optional<Kind> own, boolean action) {

    Place in(Scope inner) {
        return new Place(page, limits, inner, own, action);
    }

    Place of(Kind fact) {
        return new Place(page, limits, scope, Optional.of(fact), action);
    }

    Place afterThen() {
        return new Place(page, limits, scope, Optional.empty(), true);
    }

    void complain(int line, String message) {
        page.complain(line, message);
    }
}
