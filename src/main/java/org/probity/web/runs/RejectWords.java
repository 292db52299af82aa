package org.probity.web.runs;

import org.probity.intake.Reject;
import org.probity.web.text.Expectation;
import org.probity.web.text.Texts;

/** A row that could not be used, or a cell of it, in the analyst's language. */
public final class RejectWords {

    private RejectWords() {}

    public static String of(Reject reject, Texts texts) {
        String key = reject.column().isBlank() ? "runs.rejectrow" : "runs.reject";
        return texts.say(
                key,
                "file",
                reject.origin().file(),
                "line",
                reject.origin().line(),
                "column",
                reject.column(),
                "found",
                reject.column().isBlank() ? reject.found() : '"' + reject.found() + '"',
                "expected",
                Expectation.told(reject.expected(), texts));
    }
}
