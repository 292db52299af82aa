package org.probity.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.probity.rulebook.Answer;
import org.probity.rulebook.RuleAnswer;

/** The one sentence that says why a subject has its outcome. */
final class Why {

    private Why() {}

    static String of(
            Outcome outcome, List<Weighed> counting, List<String> doubts, List<RuleAnswer> answers, String searched) {
        return switch (outcome) {
            case STOP_AND_REFER, REVIEW -> heaviest(counting);
            case CANNOT_CLEAR_YET -> "Nothing was flagged, but " + reasons(doubts, counting) + ".";
            case NO_FLAG_FOUND -> cleared(counting, answers) + " " + searched;
        };
    }

    private static String heaviest(List<Weighed> counting) {
        Weighed first =
                counting.stream().min(Comparator.comparing(Weighed::weight)).orElseThrow();
        int others = counting.size() - 1;
        return first.raised().sentence() + " (" + first.raised().rule().id() + ", "
                + first.weight().name().toLowerCase(Locale.ROOT)
                + (others == 0 ? ")" : "; " + others + " more)");
    }

    private static String reasons(List<String> doubts, List<Weighed> counting) {
        return doubts.isEmpty() ? counting.size() + " notes ask for more data" : String.join("; ", doubts);
    }

    private static String cleared(List<Weighed> counting, List<RuleAnswer> answers) {
        long checked = count(answers, Answer.NOT_FLAGGED) + count(answers, Answer.FLAGGED);
        long blind = count(answers, Answer.NO_DATA);
        String found = counting.isEmpty()
                ? "none found anything"
                : "found only what is lighter than a review takes (" + counting.size() + ")";
        return checked + (checked == 1 ? " rule was" : " rules were") + " checked and " + found
                + (blind == 0 ? "." : "; " + blind + " could not be checked.");
    }

    private static long count(List<RuleAnswer> answers, Answer wanted) {
        return answers.stream().filter(answer -> answer.answer() == wanted).count();
    }
}
