package org.probity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.probity.app.Book;
import org.probity.app.CitedFile;
import org.probity.app.Probity;
import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explains one finding of a run: its sentence, its rule, and the lines it rests on. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains one finding of a run: its sentence, its rule, and the lines of the files it rests on.")
final class ExplainCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "OUT", description = "The folder a check wrote to.")
    private Path out = Path.of("out");

    @Parameters(index = "1", paramLabel = "ID", description = "The finding's id, such as F-000001.")
    private String id = "";

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "Also draws who is tied to whom, and tells it in sentences. Judges the subject again.")
    private @Nullable Path svg;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "Language of picture and sentences: en, fr, es, ar, ru or zh.")
    private String language = "en";

    @Mixin
    private RulesChoice choice = new RulesChoice();

    @Mixin
    private SearchChoice lists = new SearchChoice();

    /** Loaded by this command only: it takes longer than all the other commands' options together. */
    private static final class Json {
        private static final JsonMapper MAPPER = new JsonMapper();
    }

    ExplainCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        JsonNode run = Json.MAPPER.readTree(text("run.json"));
        JsonNode finding = finding();
        JsonNode subject = finding.path("subject");
        talk.data(finding.path("id").asString() + ": " + subject.path("kind").asString() + " "
                + subject.path("id").asString() + ", " + subject.path("name").asString());
        talk.data("");
        talk.data(finding.path("sentence").asString());
        talk.data("");
        tellWeight(finding);
        tellCard(finding, run);
        if (finding.has("identities")) {
            talk.data("Who is who:");
            finding.path("identities").forEach(said -> talk.data("  " + said.asString()));
            talk.data("");
        }
        talk.data("It rests on:");
        for (JsonNode cite : finding.path("cites")) {
            tellCite(cite, run);
        }
        talk.data("");
        if (svg != null) {
            new Drawn(talk, choice.settings(), lists).draw(finding, run, svg, language);
            talk.data("");
        }
        talk.data("A flag is a reason to look, not a finding of wrongdoing.");
        return Exit.DONE.code();
    }

    private String text(String name) throws IOException {
        return Files.readString(existing(name));
    }

    private Path existing(String name) {
        Path file = out.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new Stopped(
                    Exit.INPUT,
                    file + ": there is no such file. Expected the output folder of a check.\n"
                            + "Maybe check again with \"--format csv,jsonl,html\".");
        }
        return file;
    }

    private JsonNode finding() throws IOException {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        try (Stream<String> lines = Files.lines(existing("findings.jsonl"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains("\"" + wanted + "\""))
                    .map(Json.MAPPER::readTree)
                    .filter(line -> line.path("id").asString().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new Stopped(
                            Exit.USAGE,
                            out.resolve("findings.jsonl") + ": there is no finding \"" + id
                                    + "\". Expected an id of findings.csv, such as F-000001."));
        }
    }

    private void tellWeight(JsonNode finding) {
        talk.data("Severity " + finding.path("severity").asString()
                + (finding.path("status").asString().equals("draft")
                        ? ". The rule is a draft: it is shown and changes no decision."
                        : "."));
        if (finding.has("lowered_by")) {
            talk.data("Lowered to " + finding.path("weight").asString() + " by an agreed measure: "
                    + finding.path("lowered_by").asString());
        }
    }

    private void tellCard(JsonNode finding, JsonNode run) {
        Book book = Probity.book(lists.in(choice.settings()));
        String ruleId = finding.path("rule").asString();
        Optional<Rule> rule = book.rules().stream()
                .filter(one -> one.id().equals(ruleId)
                        && one.variant() == finding.path("variant").asInt())
                .findFirst();
        talk.data("Rule " + ruleId
                + rule.map(one -> ": " + one.name()).orElse(", which is not among the rules any more."));
        rule.map(Rule::card).ifPresent(this::tellCard);
        if (!book.hash().equals(run.path("rules").path("sha256").asString())) {
            talk.data("The rules have changed since the run.");
        }
        talk.data("");
    }

    private void tellCard(Card card) {
        talk.data("  Why it matters:      " + card.why());
        talk.data("  Innocent when:       " + card.exceptWhen());
        talk.data("  What to ask:         " + card.ask());
        talk.data("  Source:              " + card.source());
    }

    private void tellCite(JsonNode cite, JsonNode run) {
        String file = cite.path("file").asString();
        long line = cite.path("line").asLong();
        for (JsonNode input : run.path("inputs")) {
            if (input.path("file").asString().equals(file)) {
                CitedFile cited = new CitedFile(
                        Path.of(input.path("path").asString()),
                        input.path("sha256").asString());
                talk.data(file + ":" + line);
                List<String> lines = cited.lines(line);
                lines.forEach(text -> talk.data("    " + text));
                return;
            }
        }
        talk.data(file + ":" + line + " (the file is not among the inputs of the run)");
    }
}
