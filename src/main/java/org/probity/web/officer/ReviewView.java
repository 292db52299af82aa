package org.probity.web.officer;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.probity.casebook.Disposition;
import org.probity.casebook.DispositionKind;
import org.probity.casebook.FindingRecord;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.Ruling;
import org.probity.rulebook.Language;
import org.probity.rulebook.Translation.Told;

/**
 * What was proposed, as the second person reads it.
 *
 * @param disposition what was proposed
 * @param about whom it is about
 * @param link where more is to be read
 * @param sentence the finding in the reader's language, or blank
 * @param rule the finding's rule, or blank
 * @param day the day of the proposal
 */
public record ReviewView(Disposition disposition, String about, String link, Told sentence, String rule, String day) {

    private static final Told NOTHING = new Told("", Language.ENGLISH);

    /** The key of the words for what was proposed. */
    public String rulingKey() {
        return disposition.kind() == DispositionKind.IDENTITY
                ? "officer.identity." + (disposition.ruling() == Ruling.SAME ? "same" : "notsame")
                : "officer.ruling." + disposition.ruling();
    }

    static ReviewView of(
            Disposition one,
            Optional<KeptScreening> kept,
            UnaryOperator<String> names,
            BiFunction<KeptScreening, FindingRecord, Told> sentences) {
        String day = ScreeningView.TIME.format(one.steps().get(0).at());
        if (one.kind() == DispositionKind.IDENTITY) {
            String about = names.apply(one.firstParty()) + " (" + one.firstParty() + ") · "
                    + names.apply(one.secondParty()) + " (" + one.secondParty() + ")";
            return new ReviewView(one, about, "/parties/" + one.firstParty(), NOTHING, "", day);
        }
        Optional<FindingRecord> finding = kept.flatMap(screening -> screening.finding(one.finding()));
        return new ReviewView(
                one,
                kept.map(screening -> screening.content().subjectName()).orElse(one.object()),
                "/s/" + one.screeningId() + "/findings/" + one.finding(),
                finding.map(record -> sentences.apply(kept.get(), record)).orElse(NOTHING),
                finding.map(FindingRecord::rule).orElse(""),
                day);
    }
}
