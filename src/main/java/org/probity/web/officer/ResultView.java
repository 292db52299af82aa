package org.probity.web.officer;

import java.util.List;
import java.util.Locale;

import org.probity.casebook.KeptScreening;
import org.probity.casebook.ListStamp;
import org.probity.decision.Outcome;
import org.probity.rulebook.Answer;
import org.probity.web.text.Told;

/**
 * A screening as its page shows it.
 *
 * @param kept the screening on record
 * @param findings its findings
 * @param notChecked what was lacking
 * @param isBookInForce whether it was judged by the rules in force now
 * @param newer id of a newer screening of the same subject, or blank
 * @param why the outcome's reason, in the reader's language as far as it can be told in it
 */
public record ResultView(
        KeptScreening kept,
        List<FindingView> findings,
        List<NotChecked> notChecked,
        boolean isBookInForce,
        String newer,
        Told why) {

    /** So many things to ask for are named where it is said what would clear a subject. */
    private static final int MOST_TO_ASK = 6;

    private static final int SHORT_HASH = 12;

    public ResultView {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    public String name() {
        return kept.isErased() ? kept.id() : kept.content().subjectName();
    }

    public String kind() {
        return kept.content().subjectKind();
    }

    public String subjectId() {
        return kept.content().subjectId();
    }

    /** The style of the outcome, such as "no-flag-found". */
    public String outcomeStyle() {
        return kept.content().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String outcomeKey() {
        Outcome outcome = kept.content().outcome();
        return "common.outcome." + outcome + (outcome == Outcome.REVIEW && kind().equals("unit") ? ".unit" : "");
    }

    public int flagged() {
        return count(Answer.FLAGGED);
    }

    public int notFlagged() {
        return count(Answer.NOT_FLAGGED);
    }

    /** Number of rules that could not be checked. */
    public int blind() {
        return count(Answer.NO_DATA);
    }

    private int count(Answer answer) {
        return (int) kept.content().answers().stream()
                .filter(one -> one.answer() == answer)
                .count();
    }

    /** What to ask for first, of what the other side can give. */
    public List<NotChecked> clearing() {
        return notChecked.stream()
                .filter(one -> !one.words().isEmpty())
                .limit(MOST_TO_ASK)
                .toList();
    }

    public String by() {
        return kept.by().login();
    }

    public String at() {
        return ScreeningView.TIME.format(kept.at());
    }

    public String asOf() {
        return kept.content().stamp().asOf().toString();
    }

    public String mission() {
        return kept.content().stamp().mission();
    }

    public String rulesHash() {
        return kept.content().stamp().rulesHash();
    }

    public String program() {
        return "Probity " + kept.content().stamp().probity() + ", Drools "
                + kept.content().stamp().drools();
    }

    public List<ListLine> lists() {
        return kept.content().stamp().lists().stream().map(ListLine::of).toList();
    }

    /**
     * A list that was searched.
     *
     * @param list its short name
     * @param version its day or version
     * @param entries number of entries
     * @param shortHash the beginning of its hash
     */
    public record ListLine(String list, String version, long entries, String shortHash) {

        static ListLine of(ListStamp list) {
            String hash = list.sha256();
            return new ListLine(
                    list.list(),
                    list.version(),
                    list.entries(),
                    hash.substring(0, Math.min(SHORT_HASH, hash.length())));
        }
    }
}
