package org.probity.rulebook.answer;

import java.util.ArrayList;
import java.util.List;

import org.probity.fact.GivenFiles;
import org.probity.fact.NeedsColumns;
import org.probity.fact.Party;
import org.probity.fact.RowOf;
import org.probity.rulebook.Missing;

/**
 * Whether the user gave what the facts of one record are made from.
 *
 * @param isGiven whether such facts could be made
 * @param isComplete whether there are no others than those made
 * @param isSearched whether finding none is a result: what such facts are looked for in was given
 * @param missing what was not given, or is not complete
 */
record Standing(boolean isGiven, boolean isComplete, boolean isSearched, List<Missing> missing) {

    /** Files whose rows are parties, too. */
    private static final List<String> PARTIES = List.of("vendors", "officials", "units");

    static Standing of(Class<?> type, GivenFiles files) {
        RowOf rows = type.getAnnotation(RowOf.class);
        NeedsColumns needs = type.getAnnotation(NeedsColumns.class);
        if (rows != null) {
            boolean given = files.isGiven(rows.value())
                    || type == Party.class && PARTIES.stream().anyMatch(files::isGiven);
            return new Standing(given, files.isComplete(rows.value()), false, List.of(new Missing(rows.value(), "")));
        }
        return needs == null ? new Standing(true, true, false, List.of()) : of(needs, files);
    }

    private static Standing of(NeedsColumns needs, GivenFiles files) {
        List<Missing> absent = new ArrayList<>();
        List<Missing> partial = new ArrayList<>();
        for (String need : needs.value()) {
            List<Missing> choices = Columns.ofNeed(need);
            List<Missing> held = choices.stream()
                    .filter(choice -> files.hasColumn(choice.file(), choice.column()))
                    .toList();
            if (held.isEmpty()) {
                choices.forEach(
                        choice -> absent.add(files.isGiven(choice.file()) ? choice : new Missing(choice.file(), "")));
            } else if (held.stream().noneMatch(choice -> files.isComplete(choice.file()))) {
                held.forEach(choice -> partial.add(new Missing(choice.file(), "")));
            }
        }
        boolean given = absent.isEmpty();
        return new Standing(given, given && partial.isEmpty(), true, given ? partial : absent);
    }
}
