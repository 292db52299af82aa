package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.probity.app.Probity;
import org.probity.app.RunAgain;
import org.probity.app.Settings;
import org.probity.app.books.CasesOnRecord;
import org.probity.app.books.Known;
import org.probity.app.books.UnshownChanges;
import org.probity.batch.Batch;
import org.probity.batch.JsonText;
import org.probity.batch.Progress;
import org.probity.casebook.Casebook;
import org.probity.casebook.Refused;
import org.probity.intake.Reading;
import org.probity.proving.Impact;
import org.probity.proving.Judged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a candidate book would change in cases that were decided. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = {
            "What a folder of rules would change in decided cases: newly flagged, no longer flagged, confirmed hits lost,",
            "known false positives removed, base rates before and after."
        })
final class RulesImpact implements Callable<Integer> {

    private static final int MOST_SHOWN = 10;

    private final Talk talk;

    @Parameters(paramLabel = "CANDIDATE", description = "The folder of rules.")
    private Path candidate = Path.of("rules");

    @Mixin
    private RunChoice run = new RunChoice();

    @Option(
            names = "--last",
            paramLabel = "N",
            description = "Over the last N screenings on record whose dossiers were kept.")
    private int last;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private SearchChoice lists = new SearchChoice();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Mixin
    private RulesChoice choice = new RulesChoice();

    RulesImpact(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(candidate)) {
            throw new Stopped(Exit.USAGE, candidate + ": there is no such folder. Expected a folder of rules.");
        }
        if (run.isChosen() == (last > 0)) {
            throw new Stopped(
                    Exit.USAGE, "Over which cases? Expected either --run with the output of a check, or --last.");
        }
        Impact impact = last > 0 ? overRecord() : overRun();
        List<String> unshown = last > 0 ? unshown() : List.of();
        if (json) {
            Map<String, Object> all = json(impact);
            all.put("cannot_show", unshown);
            talk.data(JsonText.of(all));
        } else {
            tell(impact, unshown);
        }
        return Exit.DONE.code();
    }

    private Impact overRun() {
        RunAgain again = run.again();
        Settings settings = again.settings(lists.in(choice.settings()));
        Reading reading = again.reading(settings);
        Known known = hasCasebook() ? onRecord(Known::of) : Known.nothing();
        return Impact.of(
                judged(again, settings, reading),
                judged(again, settings.withRules(candidate), reading),
                known.confirmed(),
                known.innocent());
    }

    private Impact overRecord() {
        if (!hasCasebook()) {
            throw new Stopped(
                    Exit.INPUT, lists.home() + ": there is no casebook in this folder. Expected one with screenings.");
        }
        Settings settings = lists.in(choice.settings());
        return onRecord(casebook -> {
            CasesOnRecord cases = CasesOnRecord.last(last, casebook);
            Known known = Known.of(casebook);
            return Impact.of(
                    cases.by(Probity.book(settings)),
                    cases.by(Probity.book(settings.withRules(candidate))),
                    known.confirmed(),
                    known.innocent());
        });
    }

    /** The changes that cases on record cannot show. */
    private List<String> unshown() {
        Settings settings = lists.in(choice.settings());
        return UnshownChanges.between(Probity.book(settings), Probity.book(settings.withRules(candidate)));
    }

    private boolean hasCasebook() {
        return store.isThere(lists.home());
    }

    private <T> T onRecord(Function<Casebook, T> question) {
        try (Casebook casebook = store.open(lists.home())) {
            return question.apply(casebook);
        } catch (Refused refused) {
            throw new Stopped(Exit.INPUT, String.valueOf(refused.getMessage()));
        }
    }

    private List<Judged> judged(RunAgain again, Settings settings, Reading reading) {
        try (Probity probity = Probity.open(settings)) {
            Probity.Judging judging = RunChoice.judging(again, probity, reading, lists.read(settings), talk);
            List<Judged> judged = new ArrayList<>();
            new Batch(judging.passes(), Runtime.getRuntime().availableProcessors(), Progress.nobody())
                    .run(judging.subjects(), decision -> judged.add(Judged.of(decision)));
            return judged;
        }
    }

    private void tell(Impact impact, List<String> unshown) {
        talk.data(Words.count(impact.subjects(), "case") + ".");
        impact.outcomes().forEach((turn, times) -> talk.data("  " + turn + ": " + Words.number(times)));
        for (Impact.OfRule rule : impact.rules()) {
            if (rule.isAny()) {
                talk.data(rule.rule() + ": would flag " + said(rule.after()) + ", flags " + said(rule.before()));
                tell("newly flagged", rule.newly());
                tell("no longer flagged", rule.noLonger());
                tell("CONFIRMED HITS LOST", rule.lost());
                tell("known false positives removed", rule.relieved());
            }
        }
        if (impact.rules().stream().noneMatch(Impact.OfRule::isAny)) {
            talk.say(unshown.isEmpty() ? "Nothing changes." : "Nothing changes that these cases can show.");
        }
        if (!unshown.isEmpty()) {
            talk.data("Not shown: " + Words.count(unshown.size(), "change")
                    + " of how facts are made, for the facts of cases on record are kept as they were.");
            unshown.forEach(one -> talk.data("    " + one));
            talk.say("Maybe --run with the output of a check shows them: its rows are read again.");
        }
    }

    private static String said(Impact.Rate rate) {
        return String.format(Locale.ROOT, "%,d of %,d (%.1f %%)", rate.flagged(), rate.applicable(), rate.percent());
    }

    private void tell(String what, List<String> subjects) {
        if (!subjects.isEmpty()) {
            talk.data("    " + what + ": " + Words.number(subjects.size()) + " ("
                    + String.join(", ", subjects.subList(0, Math.min(MOST_SHOWN, subjects.size())))
                    + (subjects.size() > MOST_SHOWN ? " …" : "") + ")");
        }
    }

    private static Map<String, Object> json(Impact impact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cases", impact.subjects());
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        impact.outcomes().forEach((turn, times) -> outcomes.put(turn.toString(), times));
        json.put("outcomes", outcomes);
        json.put("rules", impact.rules().stream().map(RulesImpact::json).toList());
        return json;
    }

    private static Map<String, Object> json(Impact.OfRule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.rule());
        json.put("newly_flagged", rule.newly());
        json.put("no_longer_flagged", rule.noLonger());
        json.put("confirmed_hits_lost", rule.lost());
        json.put("false_positives_removed", rule.relieved());
        json.put("before", json(rule.before()));
        json.put("after", json(rule.after()));
        return json;
    }

    private static Map<String, Object> json(Impact.Rate rate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("flagged", rate.flagged());
        json.put("applicable", rate.applicable());
        json.put("percent", java.math.BigDecimal.valueOf(rate.percent()));
        return json;
    }
}
