package org.probity.web.officer;

import java.util.Locale;
import java.util.Optional;

import org.probity.app.desk.Found;
import org.probity.casebook.ScreeningLine;

/**
 * A party that a search found, and when it was last screened.
 *
 * @param party the party
 * @param last its last screening
 */
public record FoundView(Found party, Optional<ScreeningView> last) {

    static FoundView of(Found party, Optional<ScreeningLine> last) {
        return new FoundView(party, last.map(ScreeningView::of));
    }

    /** How alike the names are, such as "87 %". */
    public String likeness() {
        return String.format(Locale.ROOT, "%.0f %%", party.score() * 100);
    }
}
