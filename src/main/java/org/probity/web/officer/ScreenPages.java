package org.probity.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.probity.app.desk.PartyView;
import org.probity.app.desk.Recognised;
import org.probity.app.desk.Screened;
import org.probity.app.desk.SubmissionRefused;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;
import org.probity.web.Access;
import org.probity.web.FreshId;
import org.probity.web.Office;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Typed;
import org.probity.web.text.Texts;

/** The screening form: typed, checked, read once more, screened. */
final class ScreenPages {

    private final Office office;
    private final Access mayScreen;

    ScreenPages(Office office, Access mayScreen) {
        this.office = office;
        this.mayScreen = mayScreen;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/screen", mayScreen, visit -> page(form(visit, visit.query()), visit, new Faults())),
                Route.post("/screen/form", mayScreen, visit -> page(form(visit, visit.typed()), visit, new Faults())),
                Route.post("/screen/check", mayScreen, this::check),
                Route.post("/screen", mayScreen, this::screen),
                // A page that was asked for by a form has no address of its own; its form has.
                Route.get("/screen/form", mayScreen, visit -> Reply.to("/screen")),
                Route.get("/screen/check", mayScreen, visit -> Reply.to("/screen")));
    }

    private ScreenForm form(Visit visit, Typed typed) {
        String kind = typed.text("kind");
        FormPlan plan = FormPlan.of(kind.isEmpty() ? "vendor" : kind).orElseThrow(Refusal::notFound);
        ScreenForm form = new ScreenForm(plan, typed, visit.texts());
        if (!form.party().isEmpty()
                && party(form)
                        .filter(one -> one.subjectKinds().contains(plan.kind()))
                        .isEmpty()) {
            throw Refusal.notFound();
        }
        return form;
    }

    private Optional<PartyView> party(ScreenForm form) {
        return form.party().isEmpty() ? Optional.empty() : office.desk().party(form.party());
    }

    private Reply.Page page(ScreenForm form, Visit visit, Faults faults) {
        return Reply.page("officer/form")
                .with("kind", form.plan().kind())
                .with("party", form.party())
                .with("partyName", party(form).map(PartyView::name).orElse(""))
                .with("groups", form.groups(faults))
                .with("faults", faults)
                .with("countries", CountryNames.in(visit.texts().language()))
                .status(faults.isEmpty() ? 200 : 422);
    }

    /** The answers once more, with whom the register knows already and what would let most rules look. */
    private Reply check(Visit visit) {
        ScreenForm form = form(visit, visit.typed());
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            return page(form, visit, faults);
        }
        try {
            Screened screened = office.desk().screen(form.submission());
            Optional<Map.Entry<String, Integer>> wanted = mostWanted(form, screened);
            return Reply.page("officer/check")
                    .with("kind", form.plan().kind())
                    .with("party", form.party())
                    .with("partyName", party(form).map(PartyView::name).orElse(""))
                    .with("answers", form.answers())
                    .with(
                            "recognised",
                            screened.recognised().stream()
                                    .map(one -> words(one, visit.texts()))
                                    .toList())
                    .with("wanted", wanted.map(Map.Entry::getKey).orElse(""))
                    .with("wantedRules", wanted.map(Map.Entry::getValue).orElse(0))
                    .with("hidden", form.hidden())
                    .with("key", FreshId.next());
        } catch (SubmissionRefused refused) {
            return page(form, visit, form.faults(refused.problems()));
        }
    }

    /** What the form can still ask for that most of the rules without data lack. */
    private static Optional<Map.Entry<String, Integer>> mostWanted(ScreenForm form, Screened screened) {
        Map<String, Integer> rules = new TreeMap<>();
        for (RuleAnswer answer : screened.decision().couldNotCheck()) {
            answer.missing().stream()
                    .map(missing -> words(form, missing))
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .forEach(words -> rules.merge(words, 1, Integer::sum));
        }
        return rules.entrySet().stream().max(Map.Entry.comparingByValue());
    }

    private static String words(Recognised one, Texts texts) {
        return texts.say(
                one.sure() ? "officer.recognised.sure" : "officer.recognised.perhaps",
                "typed",
                one.typedName(),
                "known",
                one.knownName(),
                "id",
                one.knownId(),
                "by",
                texts.sayOr("officer.met." + one.by().replace(' ', '_'), one.by()),
                "matched",
                one.matched());
    }

    private static String words(ScreenForm form, Missing missing) {
        return form.wordsFor(missing.file(), missing.column());
    }

    private Reply screen(Visit visit) {
        ScreenForm form = form(visit, visit.typed());
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            return page(form, visit, faults);
        }
        try {
            String id = office.keep(
                    office.desk().screen(form.submission()),
                    visit.actor(),
                    visit.typed().text("key"));
            return Reply.to("/s/" + id);
        } catch (SubmissionRefused refused) {
            return page(form, visit, form.faults(refused.problems()));
        }
    }
}
