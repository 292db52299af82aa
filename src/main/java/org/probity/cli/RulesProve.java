package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.batch.JsonText;
import org.probity.fact.Problem;
import org.probity.proving.Equivalent;
import org.probity.proving.RuleProof;
import org.probity.proving.change.Change;
import org.probity.rulebook.syntax.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes rules in one place after the other and asks whether a scenario notices. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = {
            "Changes each rule in one place after the other and runs its scenarios: a change that none notices is a hole.",
            "Ends with 4 if a stable rule has one, or a declaration of an equivalent change does not apply."
        })
final class RulesProve implements Callable<Integer> {

    private final Talk talk;

    @Parameters(
            paramLabel = "ID|DIR",
            arity = "0..2",
            description = "The rule's id, and a folder of rules; usually all rules, of --rules.")
    private List<String> chosen = List.of();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private RulesChoice choice = new RulesChoice();

    RulesProve(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        @Nullable String id = null;
        Settings settings = choice.settings();
        for (String one : chosen) {
            if (Files.isDirectory(Path.of(one))) {
                settings = settings.withRules(Path.of(one));
            } else {
                id = one;
            }
        }
        long start = System.nanoTime();
        List<RuleProof> proofs = proofs(settings, id);
        if (json) {
            talk.data(JsonText.of(
                    Map.of("rules", proofs.stream().map(RulesProve::json).toList())));
        } else {
            proofs.forEach(this::tell);
        }
        int changes = proofs.stream().mapToInt(RuleProof::changes).sum();
        int holes = proofs.stream().mapToInt(proof -> proof.holes().size()).sum();
        talk.say(Words.count(proofs.size(), "rule") + ", " + Words.count(changes, "change") + " tried, "
                + Words.count(holes, "hole") + ", " + (System.nanoTime() - start) / 1_000_000_000 + " s.");
        return (proofs.stream().allMatch(RuleProof::isEnough) ? Exit.DONE : Exit.RULES).code();
    }

    private List<RuleProof> proofs(Settings settings, @Nullable String id) {
        try (Probity probity = Probity.open(settings)) {
            List<Rule> rules = probity.book().rules();
            String wanted = id == null ? "" : RuleNamed.in(rules, id).id();
            return probity.prover(probity.scenarios())
                    .prove(rules.stream()
                            .filter(rule -> wanted.isEmpty() || rule.id().equals(wanted))
                            .toList());
        }
    }

    private void tell(RuleProof proof) {
        talk.data((proof.isWhole() ? "proven  " : "HOLES   ") + proof.rule() + ": "
                + Words.count(proof.changes(), "change") + ", "
                + Words.number(proof.noticed()) + " noticed, "
                + Words.number(proof.equivalents().size()) + " declared equal, "
                + Words.count(proof.holes().size(), "hole"));
        proof.problems().stream().map(Problem::toString).forEach(line -> talk.data("  " + line));
        for (Change hole : proof.holes()) {
            talk.data("  " + hole.file() + ", line " + hole.line() + ": no scenario notices \"" + hole.name() + "\"");
            talk.data("    Expected one in which " + hole.noticedBy() + ".");
        }
    }

    private static Map<String, Object> json(RuleProof proof) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", proof.rule());
        json.put("status", proof.status().name().toLowerCase(java.util.Locale.ROOT));
        json.put("changes", proof.changes());
        json.put("noticed", proof.noticed());
        json.put("proven", proof.isWhole());
        json.put(
                "equivalent", proof.equivalents().stream().map(RulesProve::json).toList());
        json.put("holes", proof.holes().stream().map(RulesProve::json).toList());
        json.put("problems", proof.problems().stream().map(Problem::toString).toList());
        return json;
    }

    private static Map<String, Object> json(Equivalent one) {
        return new java.util.TreeMap<>(Map.of("change", one.change(), "because", one.because()));
    }

    private static Map<String, Object> json(Change hole) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", hole.file());
        json.put("line", hole.line());
        json.put("kind", hole.kind().word());
        json.put("change", hole.name());
        json.put("noticed_by", hole.noticedBy());
        return json;
    }
}
