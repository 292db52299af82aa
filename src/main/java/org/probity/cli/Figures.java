package org.probity.cli;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pairs told rightly and wrongly, and the figures made of them. Not safe for threads. */
final class Figures {

    private static final int DECIMALS = 4;
    private static final double NANOS_PER_MICRO = 1000;

    private long truePositives;
    private long falsePositives;
    private long falseNegatives;
    private long trueNegatives;

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A part of a whole, 0 of nothing. */
    static BigDecimal share(long part, long whole) {
        return rounded(whole == 0 ? 0 : (double) part / whole);
    }

    /** Microseconds each, given nanoseconds for all. */
    static BigDecimal microsEach(long nanos, long all) {
        return rounded(all == 0 ? 0 : nanos / NANOS_PER_MICRO / all);
    }

    /** Nanoseconds of a processor that this thread has used. */
    static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void add(boolean told, boolean is) {
        truePositives += told && is ? 1 : 0;
        falsePositives += told && !is ? 1 : 0;
        falseNegatives += !told && is ? 1 : 0;
        trueNegatives += !told && !is ? 1 : 0;
    }

    long pairs() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    /** Precision, recall and F1, and the counts they are made of. */
    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pairs", pairs());
        map.put("precision", share(truePositives, truePositives + falsePositives));
        map.put("recall", share(truePositives, truePositives + falseNegatives));
        map.put("f1", share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives));
        map.put("tp", truePositives);
        map.put("fp", falsePositives);
        map.put("fn", falseNegatives);
        map.put("tn", trueNegatives);
        return map;
    }

    /** The same in a line. */
    String line() {
        Map<String, Object> map = map();
        return "pairs " + pairs() + "  precision " + map.get("precision") + "  recall " + map.get("recall") + "  F1 "
                + map.get("f1");
    }
}
