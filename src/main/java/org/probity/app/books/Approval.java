package org.probity.app.books;

import java.util.List;
import java.util.Locale;

import org.probity.app.RulesRefused;
import org.probity.fact.Problem;

/**
 * Two people's word for a book.
 *
 * @param first who proposes it
 * @param second who confirms it, somebody else
 * @param reason why, for those who ask later
 */
public record Approval(String first, String second, String reason) {

    /** @throws RulesRefused when a name or the reason is missing, or both names are one */
    public Approval {
        first = first.strip();
        second = second.strip();
        reason = reason.strip();
        if (first.isEmpty() || second.isEmpty()) {
            throw new RulesRefused(
                    List.of(new Problem("the second person", "a name is missing. Expected two people, each by name.")));
        }
        if (first.toLowerCase(Locale.ROOT).equals(second.toLowerCase(Locale.ROOT))) {
            throw new RulesRefused(List.of(new Problem(
                    "the second person",
                    "\"" + second + "\" is also the first. Expected somebody else: nobody publishes alone.")));
        }
        if (reason.isEmpty()) {
            throw new RulesRefused(List.of(new Problem("the reason", "it is blank. Expected a sentence.")));
        }
    }
}
