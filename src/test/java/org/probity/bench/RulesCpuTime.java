package org.probity.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** The benchmarks of {@link RulesBench} in processor time of the thread, which a busy machine disturbs less. */
public final class RulesCpuTime {

    private static final int ROUNDS = 15;
    private static final int DOSSIERS = 4000;

    private RulesCpuTime() {}

    public static void main(String[] arguments) {
        for (String which : new String[] {"book", "plain"}) {
            RulesBench bench = new RulesBench();
            bench.which = which;
            bench.setUp();
            print(which + " judged", bench::judged);
            print(which + " idle", bench::idle);
            print("ten rules written in Java", bench::writtenInJava);
        }
    }

    /** The median of the later rounds, after the compiler has done its work. */
    private static void print(String name, Supplier<Object> once) {
        double[] micros = new double[ROUNDS];
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < DOSSIERS; i++) {
                kept += once.get() == null ? 0 : 1;
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            micros[round] = spent / 1000.0 / DOSSIERS;
        }
        double[] late = Arrays.copyOfRange(micros, ROUNDS / 2, ROUNDS);
        Arrays.sort(late);
        System.out.printf(Locale.ROOT, "%s: %.2f us a dossier (%d)%n", name, late[late.length / 2], kept);
    }
}
