package org.probity.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.probity.app.Probity;
import org.probity.app.RunAgain;
import org.probity.app.Settings;
import org.probity.batch.JsonText;
import org.probity.decision.Alone;
import org.probity.decision.Decision;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Origin;
import org.probity.fact.Subject;
import org.probity.rulebook.Missing;
import org.probity.rulebook.Obstacle;
import org.probity.rulebook.Raised;
import org.probity.rulebook.WhyNot;
import org.probity.rulebook.syntax.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which condition stopped a rule for a subject. */
@Command(
        name = "why-not",
        mixinStandardHelpOptions = true,
        description =
                "Which condition stopped a rule for a subject of a run: the facts that came nearest, and what they lack.")
final class RulesWhyNot implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "ID", description = "The rule's id.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "The subject's id.")
    private String subjectId = "";

    @Mixin
    private RunChoice run = new RunChoice();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private SearchChoice lists = new SearchChoice();

    @Mixin
    private RulesChoice choice = new RulesChoice();

    RulesWhyNot(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        RunAgain again = run.again();
        Settings settings = again.settings(lists.in(choice.settings()));
        try (Probity probity = Probity.open(settings)) {
            if (!probity.book().hash().equals(again.rulesHash())) {
                talk.say("The rules are not those of the run.");
            }
            Rule named = RuleNamed.in(probity.book().rules(), id);
            List<Rule> rules = probity.book().rules().stream()
                    .filter(rule -> rule.id().equals(named.id()))
                    .toList();
            Probity.Judging judging =
                    RunChoice.judging(again, probity, again.reading(settings), lists.read(settings), talk);
            List<Subject> subjects = judging.subjects().stream()
                    .filter(one -> one.id().equals(subjectId))
                    .toList();
            if (subjects.isEmpty()) {
                throw new Stopped(
                        Exit.USAGE,
                        "There is no subject \"" + subjectId
                                + "\" in the run. Expected the id of a vendor, official, unit or" + " buyer.");
            }
            List<Map<String, Object>> all = new ArrayList<>();
            for (Subject subject : subjects) {
                all.add(asked(judging, subject, rules));
            }
            if (json) {
                talk.data(JsonText.of(Map.of("subjects", all)));
            }
            return Exit.DONE.code();
        }
    }

    private Map<String, Object> asked(Probity.Judging judging, Subject subject, List<Rule> rules) {
        Map<String, List<Raised>> found = new HashMap<>();
        List<String> near = judging.passes().connected().apply(subject);
        judging.subjects().stream()
                .filter(one -> near.contains(one.id()))
                .forEach(one -> found.put(
                        one.id(), judging.passes().first(one).verdict().findings()));
        Alone alone = judging.passes().first(subject);
        Decision decision = judging.passes().second(alone, one -> found.getOrDefault(one, List.of()));
        String answer = decision.answers().stream()
                .filter(one -> one.ruleId().equals(rules.get(0).id()))
                .map(one -> one.answer().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .findFirst()
                .orElse("not applicable");
        List<Fact> findings = new ArrayList<>();
        alone.verdict().findings().forEach(one -> findings.add(one.asFact()));
        found.values().forEach(several -> several.forEach(one -> findings.add(one.asFact())));
        Dossier dossier = judging.passes().dossiers().apply(subject).with(findings);
        List<Obstacle> obstacles = WhyNot.of(rules, dossier);
        if (!json) {
            talk.data(rules.get(0).id() + " for " + subject.kind() + " " + subject.id() + ", " + subject.name() + ": "
                    + answer);
            obstacles.forEach(this::tell);
            if (obstacles.isEmpty()) {
                talk.data("  No rule of this id is about a subject of this kind.");
            }
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("rule", rules.get(0).id());
        said.put("subject", subject.id());
        said.put("kind", subject.kind());
        said.put("answer", answer);
        said.put("obstacles", obstacles.stream().map(RulesWhyNot::json).toList());
        return said;
    }

    private void tell(Obstacle one) {
        Rule rule = one.rule();
        talk.data("");
        talk.data("Rule " + rule.variant() + (one.way() > 1 ? ", way " + one.way() : "") + " (" + rule.file()
                + ", line " + rule.line() + "): " + rule.name());
        one.matched().forEach(fact -> talk.data("  fits:    " + said(fact)));
        if (one.isNone()) {
            talk.data("  everything fits" + (one.missing().isEmpty() ? "." : ", but not everything is known."));
            return;
        }
        talk.data("  stopped: " + (one.line() == 0 ? "" : "line " + one.line() + ", ") + one.condition());
        if (one.nearest().isEmpty() && one.failing().isEmpty()) {
            talk.data("           there is none that could be meant");
        }
        one.nearest().forEach(fact -> talk.data("  nearest: " + said(fact)));
        one.failing()
                .forEach(test -> talk.data("           " + test.test()
                        + (test.isUnknown() ? " is not known: " : " does not hold: ") + test.values()));
        if (!one.missing().isEmpty()) {
            talk.data("  missing: "
                    + one.missing().stream().map(Missing::toString).collect(Collectors.joining(", ")));
        }
    }

    private static String said(Fact fact) {
        return fact.getClass().getSimpleName() + " of "
                + fact.origins().stream()
                        .map(origin ->
                                origin.row().isBlank() ? origin.place() : origin.place() + " (" + origin.row() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(Obstacle one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("variant", one.rule().variant());
        json.put("way", one.way());
        json.put("file", one.rule().file());
        json.put("line", one.line());
        json.put("condition", one.condition());
        json.put("fits", one.matched().stream().map(RulesWhyNot::json).toList());
        json.put("nearest", one.nearest().stream().map(RulesWhyNot::json).toList());
        json.put(
                "failing",
                one.failing().stream()
                        .map(test -> {
                            Map<String, Object> said = new LinkedHashMap<>();
                            said.put("line", test.line());
                            said.put("test", test.test());
                            said.put("values", test.values());
                            said.put("unknown", test.isUnknown());
                            return said;
                        })
                        .toList());
        json.put("missing", one.missing().stream().map(Missing::toString).toList());
        return json;
    }

    private static Map<String, Object> json(Fact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fact", fact.getClass().getSimpleName());
        json.put("rows", fact.origins().stream().map(Origin::place).toList());
        return json;
    }
}
