package org.probity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.batch.JsonText;
import org.probity.names.InnocentNames;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameKnowledge;
import org.probity.screening.ListedEntries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how many names of nobody in particular meet a listed one by chance. */
@Command(
        name = "innocents",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how many generated names, half persons and half companies, meet a listed name by chance.",
            "The names are made of the tables in data/names, which describe how; the same seed gives the same names."
        })
final class NamesInnocents implements Callable<Integer> {

    private static final int PERCENT = 100;
    private static final int STEP = 5;

    private final Talk talk;
    private final Map<Integer, Long> curve = new TreeMap<>();
    private final Map<String, Long> kinds = new TreeMap<>();
    private final List<String> met = new ArrayList<>();
    private long possible;
    private long probable;
    private long sure;

    @Parameters(paramLabel = "N", description = "How many names.")
    private int number;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another seed, other names.")
    private long seed;

    @Mixin
    private ListsSearched lists = new ListsSearched();

    @Option(
            names = "--shown",
            paramLabel = "FILE",
            description = "Writes the names that meet one: likeness, name, listed name.")
    private @Nullable Path shown;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    NamesInnocents(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        NameKnowledge knowledge = NameKnowledge.shipped();
        ListedEntries listed = lists.read(knowledge, talk);
        InnocentNames names = new InnocentNames(seed);
        for (int i = 0; i < number; i++) {
            InnocentNames.Innocent name = names.next();
            count(listed.search(knowledge.read(name.text())), name);
        }
        if (shown != null) {
            Files.write(shown, met, StandardCharsets.UTF_8);
        }
        tell();
        return Exit.DONE.code();
    }

    private void count(List<ListedEntries.Met> found, InnocentNames.Innocent name) {
        double likest = found.isEmpty() ? 0 : found.get(0).score();
        if (!found.isEmpty() && shown != null) {
            met.add(String.format(
                    Locale.ROOT,
                    "%.3f\t%s\t%s",
                    likest,
                    name.text(),
                    found.get(0).name()));
        }
        count(likest, name.kind());
    }

    private void count(double score, Kind kind) {
        boolean isShown = score >= NameComparison.THRESHOLD;
        possible += isShown ? 1 : 0;
        probable += score >= NameBands.PROBABLE ? 1 : 0;
        sure += score >= NameBands.SURE ? 1 : 0;
        kinds.merge(kind == Kind.PERSON ? "persons" : "companies", isShown ? 1L : 0L, Long::sum);
        for (int at = (int) Math.round(NameComparison.THRESHOLD * PERCENT); at <= PERCENT; at += STEP) {
            curve.merge(at, score * PERCENT >= at ? 1L : 0L, Long::sum);
        }
    }

    private void tell() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("names", number);
        value.put("seed", seed);
        value.put("threshold", NameComparison.THRESHOLD);
        value.put("possible", Figures.share(possible, number));
        value.put("probable", Figures.share(probable, number));
        value.put("sure", Figures.share(sure, number));
        Map<String, Object> shares = new LinkedHashMap<>();
        curve.forEach((at, shown) ->
                shares.put(Figures.rounded((double) at / PERCENT).toPlainString(), Figures.share(shown, number)));
        value.put("curve", shares);
        value.put("shown", kinds);
        if (json) {
            talk.data(JsonText.of(value));
        } else {
            value.forEach((what, figure) -> talk.data(what + ": " + figure));
        }
    }
}
