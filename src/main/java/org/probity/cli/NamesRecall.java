package org.probity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.batch.JsonText;
import org.probity.names.Name;
import org.probity.names.NameKnowledge;
import org.probity.names.Word;
import org.probity.screening.ListedEntries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures how often a listed name is found when it is written otherwise. */
@Command(
        name = "recall",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how often the entry of an original name is shown for the mutated one.",
            "Lines of JSON: {\"op\": kind of mutation, \"original\": listed name, \"mutated\": the name searched}."
        })
final class NamesRecall implements Callable<Integer> {

    private final Talk talk;
    private final Tally all = new Tally();
    private final Map<String, Tally> kinds = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final Map<String, Set<Integer>> owners = new HashMap<>();
    private final Map<String, Set<Integer>> ownersOtherwise = new HashMap<>();
    private long notListed;
    private long nanos;

    @Parameters(paramLabel = "PAIRS.jsonl", description = "Lines of pairs.")
    private Path file = Path.of("");

    @Mixin
    private ListsSearched lists = new ListsSearched();

    @Option(
            names = "--misses",
            paramLabel = "FILE",
            description = "Writes the pairs not shown: kind, likeness of the entry's likest name, original, mutated.")
    private @Nullable Path misses;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    NamesRecall(Talk talk) {
        this.talk = talk;
    }

    /** How many pairs, how many shown, and how many alike enough to be probable with any support. */
    private static final class Tally {
        private long pairs;
        private long shown;
        private long probable;

        void add(double score) {
            pairs++;
            shown += score > 0 ? 1 : 0;
            probable += score >= NameBands.PROBABLE ? 1 : 0;
        }

        Map<String, Object> map() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("pairs", pairs);
            map.put("recall", Figures.share(shown, pairs));
            map.put("recall_probable", Figures.share(probable, pairs));
            return map;
        }
    }

    @Override
    public Integer call() throws IOException {
        ListedEntries listed = lists.read(Shipped.KNOWLEDGE, talk);
        for (int number = 0; number < listed.entries().size(); number++) {
            for (var name : listed.entries().get(number).names()) {
                Name read = Shipped.KNOWLEDGE.read(name.text());
                owners.computeIfAbsent(key(read.all()), same -> new HashSet<>()).add(number);
                ownersOtherwise
                        .computeIfAbsent(key(read.words()), same -> new HashSet<>())
                        .add(number);
            }
        }
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                search(listed, pair(lines.get(line), line + 1));
            }
        }
        if (misses != null) {
            Files.write(misses, missed, StandardCharsets.UTF_8);
        }
        tell();
        return Exit.DONE.code();
    }

    /** Equal for names of the same words in any order. */
    private static String key(List<Word> words) {
        return String.join(" ", words.stream().map(Word::latin).sorted().toList());
    }

    /** The entries of a name; where none has all its words, those that have all but the legal form: "Co." for "Company". */
    private Set<Integer> owners(Name original) {
        Set<Integer> same = owners.getOrDefault(key(original.all()), Set.of());
        return same.isEmpty() ? ownersOtherwise.getOrDefault(key(original.words()), Set.of()) : same;
    }

    private JsonNode pair(String line, int number) {
        try {
            JsonNode pair = Shipped.JSON.readTree(line);
            if (pair.path("original").isString() && pair.path("mutated").isString()) {
                return pair;
            }
        } catch (JacksonException broken) {
            throw new Stopped(
                    Exit.INPUT, file + ", line " + number + ": this is no JSON. " + broken.getOriginalMessage());
        }
        throw new Stopped(
                Exit.INPUT,
                file + ", line " + number + ": expected \"op\", \"original\" and \"mutated\", each a text.");
    }

    private void search(ListedEntries listed, JsonNode pair) {
        Set<Integer> owned = owners(Shipped.KNOWLEDGE.read(pair.path("original").asString()));
        notListed += owned.isEmpty() ? 1 : 0;
        Name mutated = Shipped.KNOWLEDGE.read(pair.path("mutated").asString());
        long begin = Figures.cpuNanos();
        List<ListedEntries.Met> met = listed.search(mutated);
        nanos += Figures.cpuNanos() - begin;
        double score = met.stream()
                .filter(one -> owned.contains(one.number()))
                .mapToDouble(ListedEntries.Met::score)
                .max()
                .orElse(0);
        all.add(score);
        kinds.computeIfAbsent(pair.path("op").asString(""), same -> new Tally()).add(score);
        if (score == 0 && misses != null) {
            missed.add(String.join(
                    "\t",
                    pair.path("op").asString(""),
                    owned.isEmpty() ? "not listed" : likest(listed, owned, mutated),
                    pair.path("original").asString(),
                    pair.path("mutated").asString()));
        }
    }

    /** Tells a name that is not alike enough from one that is not found. */
    private static String likest(ListedEntries listed, Set<Integer> owned, Name mutated) {
        double likest = owned.stream()
                .mapToDouble(number -> listed.likeness(number, mutated, Shipped.KNOWLEDGE))
                .max()
                .orElse(0);
        return Figures.rounded(likest).toPlainString();
    }

    private void tell() {
        talk.say(Words.count(notListed, "pair")
                + " with an original that is on none of these lists, counted as not found.");
        if (json) {
            Map<String, Object> value = new LinkedHashMap<>(all.map());
            value.put("cpu_us_per_query", Figures.microsEach(nanos, all.pairs));
            Map<String, Object> byKind = new LinkedHashMap<>();
            kinds.forEach((kind, tally) -> byKind.put(kind, tally.map()));
            value.put("kinds", byKind);
            talk.data(JsonText.of(value));
        } else {
            kinds.forEach((kind, tally) -> talk.data(kind + ": " + tally.map()));
            talk.data("all: " + all.map() + "  " + Figures.microsEach(nanos, all.pairs) + " µs of processor a name");
        }
    }

    /** Made when a command asks for it: every start of the program makes all commands. */
    private static final class Shipped {
        private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();
        private static final JsonMapper JSON = new JsonMapper();
    }
}
