package org.probity.batch;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.probity.screening.Searched;

/** What a run was made of, as a table: files, mapping, lists, rules, program. */
final class SourceLines {

    static final String[] HEADER = {
        "what", "name", "path_or_title", "sha256", "current_on", "rows_or_entries", "used_or_names", "refused", "notes"
    };

    private SourceLines() {}

    static void write(RunCard card, Sheet sheet) {
        for (RunCard.Input input : card.inputs()) {
            sheet.line(
                    "file",
                    input.name(),
                    input.file().path(),
                    input.file().sha256(),
                    "",
                    input.read(),
                    input.used(),
                    input.refused(),
                    String.join("; ", input.notes()));
        }
        card.mapping().ifPresent(file -> sheet.line("mapping", "", file.path(), file.sha256(), "", "", "", "", ""));
        for (Searched.SearchedList list : card.searched().lists()) {
            sheet.line(
                    "list",
                    list.list(),
                    list.title(),
                    list.sha256(),
                    orBlank(list.knownOn()),
                    list.entries(),
                    list.names(),
                    "",
                    list.state());
        }
        sheet.line(
                "rules",
                card.rulesFrom(),
                "",
                card.rulesHash(),
                card.asOf().toString(),
                card.rules().stream().map(rule -> rule.id()).distinct().count(),
                "",
                "",
                card.mission().isBlank() ? "" : "mission " + card.mission());
        sheet.line("program", "Probity " + card.probity(), "Drools " + card.drools(), "", "", "", "", "", note(card));
    }

    private static String note(RunCard card) {
        String flag = "A flag is a reason to look, not a finding of wrongdoing.";
        return card.saidOfInvented().isEmpty() ? flag : flag + " " + card.saidOfInvented();
    }

    private static Object orBlank(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }
}
