package org.probity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameKnowledge;
import org.probity.screening.NameIndex;

/** One comparison of names made ready, and one search among a hundred thousand synthetic names. Prints microseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class NamesBench {

    private static final int NAMES = 100_000;
    private static final int ASKED = 4096;
    private static final int MOST = 50;

    private final List<Name> names = new ArrayList<>();
    private NameIndex index = new NameIndex.Builder().build();
    private int next;

    @Setup
    public void reads() {
        NameKnowledge knowledge = NameKnowledge.shipped();
        ManyNames many = new ManyNames(1);
        NameIndex.Builder builder = new NameIndex.Builder();
        for (int i = 0; i < NAMES; i++) {
            ManyNames.Listed listed = many.next();
            Name name = knowledge.read(listed.text());
            builder.add(name, listed.kind());
            if (names.size() < ASKED) {
                names.add(name);
            }
        }
        index = builder.build();
    }

    private Name name() {
        next = (next + 1) % ASKED;
        return names.get(next);
    }

    @Benchmark
    public double compare() {
        return NameComparison.score(name(), name(), Kind.PERSON);
    }

    @Benchmark
    public List<NameIndex.Candidate> search() {
        return index.search(name(), MOST);
    }
}
