package org.probity.intake.table;

import java.util.ArrayList;
import java.util.List;

/** Finds which character separates the columns, from the header and how evenly the rows below follow it. */
final class Delimiters {
    static final String CANDIDATES = ",;\t|";
    private static final int ROWS = 50;

    private Delimiters() {}

    /** The candidate that gives the header columns and the rows as many; a comma where none does. */
    static char detect(String head) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double score = score(columnCounts(head, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The even share of rows decides; among even ones the number of columns does. */
    private static double score(List<Integer> counts) {
        if (counts.isEmpty() || counts.get(0) < 2) {
            return 0;
        }
        int columns = counts.get(0);
        double even = counts.stream().filter(count -> count == columns).count() / (double) counts.size();
        return even + Math.min(columns, Bounds.COLUMNS) / 10_000.0;
    }

    private static List<Integer> columnCounts(String head, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        int columns = 1;
        boolean quoted = false;
        boolean fieldStart = true;
        boolean lineStart = true;
        for (int i = 0; i < head.length() && counts.size() < ROWS; i++) {
            char c = head.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && (fieldStart || i > 0 && head.charAt(i - 1) == '"')) {
                quoted = true;
                lineStart = false;
            } else if (c == '\n' || c == '\r') {
                if (!lineStart) {
                    counts.add(columns);
                }
                columns = 1;
                lineStart = true;
            } else {
                columns += c == delimiter ? 1 : 0;
                lineStart = false;
            }
            fieldStart = c == delimiter || c == '\n' || c == '\r';
        }
        if (!lineStart && (counts.isEmpty() || counts.size() < ROWS && !quoted && columns == counts.get(0))) {
            counts.add(columns);
        }
        return counts;
    }
}
