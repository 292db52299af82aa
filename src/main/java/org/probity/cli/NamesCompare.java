package org.probity.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.probity.batch.JsonText;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameKnowledge;
import org.probity.names.NameScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how alike two names are, and why. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Says how alike two names are, and why.")
final class NamesCompare implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "A", description = "A name.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another name.")
    private String second = "";

    @Option(names = "--kind", defaultValue = "person", description = "What they name: person or company.")
    private Kind kind = Kind.PERSON;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    NamesCompare(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        NameKnowledge knowledge = NameKnowledge.shipped();
        NameScore score = NameComparison.explained(knowledge.readAll(first), knowledge.readAll(second), kind);
        boolean shown = score.value() >= NameComparison.THRESHOLD;
        if (json) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("name1", first);
            value.put("name2", second);
            value.put("kind", kind.name().toLowerCase(Locale.ROOT));
            value.put("score", Figures.rounded(score.value()));
            value.put("threshold", NameComparison.THRESHOLD);
            value.put("match", shown);
            value.put("reasons", score.reasons().stream().map(Object::toString).toList());
            talk.data(JsonText.of(value));
        } else {
            talk.data(String.format(Locale.ROOT, "%.3f  %s", score.value(), shown ? "possibly the same" : "not alike"));
            score.reasons().forEach(reason -> talk.data("  " + reason));
        }
        return Exit.DONE.code();
    }
}
