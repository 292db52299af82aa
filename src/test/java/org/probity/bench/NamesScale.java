package org.probity.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.probity.names.Name;
import org.probity.names.NameKnowledge;
import org.probity.names.Word;
import org.probity.screening.NameIndex;

/**
 * Measures an index of many names: time to read and build, heap, processor time of a search and how often a name written
 * otherwise is among the first fifty, beside Lucene's trigrams. Arguments: names, queries, seed, and "alone" to leave Lucene out.
 */
public final class NamesScale {

    private static final int MOST = 50;
    private static final int ROUNDS = 3;

    private record Query(Name name, String target, Mutations.Kind kind) {}

    private final NameKnowledge knowledge = NameKnowledge.shipped();
    private final List<String> keys = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();
    private final int names;
    private final long seed;

    private NamesScale(int names, long seed) {
        this.names = names;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException {
        NamesScale scale = new NamesScale(Integer.parseInt(arguments[0]), Long.parseLong(arguments[2]));
        NameIndex index = scale.index();
        scale.ask(Integer.parseInt(arguments[1]));
        scale.measure("probity", query -> index.search(query, MOST).stream()
                .map(NameIndex.Candidate::number)
                .toList());
        if (arguments.length < 4) {
            scale.measureLucene();
        }
    }

    private NameIndex index() {
        long before = heap();
        long begin = cpu();
        NameIndex.Builder builder = new NameIndex.Builder();
        ManyNames many = new ManyNames(seed);
        long reading = 0;
        for (int i = 0; i < names; i++) {
            ManyNames.Listed listed = many.next();
            long from = System.nanoTime();
            builder.add(knowledge.read(listed.text()), listed.kind());
            reading += System.nanoTime() - from;
        }
        long from = System.nanoTime();
        NameIndex index = builder.build();
        say(
                "%d names: read and filed in %.1f s, built in %.1f s (wall); %.1f s of processor with generating them",
                names, reading / 1e9, (System.nanoTime() - from) / 1e9, (cpu() - begin) / 1e9);
        say("heap held by the index: %d MB", heap() - before >> 20);
        return index;
    }

    private void ask(int number) {
        ManyNames many = new ManyNames(seed);
        Set<Integer> wanted = new HashSet<>();
        Random random = new Random(seed + 1);
        while (wanted.size() < number) {
            wanted.add(random.nextInt(names));
        }
        Mutations mutations = new Mutations(seed + 2);
        Mutations.Kind[] kinds = Mutations.Kind.values();
        for (int i = 0; i < names; i++) {
            String text = many.next().text();
            keys.add(key(text));
            if (wanted.contains(i)) {
                Mutations.Kind kind = kinds[queries.size() % kinds.length];
                queries.add(new Query(knowledge.read(mutations.of(text, kind)), key(text), kind));
            }
        }
    }

    /** Equal for names of the same words in any order. */
    private String key(String text) {
        return String.join(
                " ",
                knowledge.read(text).all().stream().map(Word::latin).sorted().toList());
    }

    private void measure(String what, Function<Name, List<Integer>> search) {
        List<Double> micros = new ArrayList<>();
        Map<Mutations.Kind, int[]> kinds = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            kinds.clear();
            long spent = 0;
            for (Query query : queries) {
                long begin = cpu();
                List<Integer> found = search.apply(query.name());
                spent += cpu() - begin;
                int[] count = kinds.computeIfAbsent(query.kind(), same -> new int[2]);
                count[0]++;
                count[1] += found.stream().anyMatch(number -> keys.get(number).equals(query.target())) ? 1 : 0;
            }
            micros.add(spent / 1e3 / queries.size());
        }
        int found = kinds.values().stream().mapToInt(count -> count[1]).sum();
        say(
                "%s: recall@50 %.4f, %.0f µs of processor a query (rounds %s)",
                what, (double) found / queries.size(), micros.get(ROUNDS - 1), micros);
        for (Mutations.Kind kind : Mutations.Kind.values()) {
            int[] count = kinds.getOrDefault(kind, new int[] {1, 0});
            say("  %-13s %.3f", kind, (double) count[1] / count[0]);
        }
    }

    private void measureLucene() throws IOException {
        ManyNames many = new ManyNames(seed);
        Iterator<Name> all = Stream.generate(() -> knowledge.read(many.next().text()))
                .limit(names)
                .iterator();
        try (TrigramOracle oracle = TrigramOracle.of(all, Files.createTempDirectory("trigrams"))) {
            measure("lucene trigrams", query -> oracle.search(query, MOST));
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
