package org.probity.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in lines of at most a width, measured without a font: rather too wide than too narrow. */
final class Wrapped {

    private static final String NARROW = "iljtfrI.,:;|!'()[]/ -·";
    private static final String WIDE = "mwMW%@–…";
    private static final double MOST_OF_A_WORD = 0.999;

    private Wrapped() {}

    /** How wide a line is at a size of letters, in the units of that size. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Wrapped::share).sum() * size;
    }

    private static double share(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK || Character.getType(letter) == Character.FORMAT) {
            return 0;
        }
        if (letter < 0x80) {
            return NARROW.indexOf(letter) >= 0
                    ? 0.36
                    : WIDE.indexOf(letter) >= 0 ? 0.92 : Character.isUpperCase(letter) ? 0.71 : 0.6;
        }
        if (Character.isIdeographic(letter) || letter >= 0x3000 && letter <= 0xD7FF || letter >= 0xFF00) {
            return 1.02;
        }
        return Character.isUpperCase(letter) ? 0.78 : 0.64;
    }

    /** The text in lines no wider than the width; what does not fit in the most lines ends in dots. */
    static List<String> lines(String text, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            wrap(part, width, size, lines);
        }
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.get(most - 1) + " …", width, size));
        return kept;
    }

    private static void wrap(String text, double width, double size, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = text.substring(start, end);
            if (!line.isEmpty() && width((line + word).stripTrailing(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            for (String rest = word; !rest.isEmpty(); ) {
                String fitting = fitting(rest, width * MOST_OF_A_WORD, size);
                rest = rest.substring(fitting.length());
                line.append(fitting);
                if (!rest.isEmpty()) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
            }
        }
        if (!line.toString().isBlank() || text.isEmpty()) {
            lines.add(line.toString().strip());
        }
    }

    /** As much of a long word as fits, at least one letter. */
    private static String fitting(String word, double width, double size) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next).stripTrailing(), size) > width) {
                break;
            }
            end = next;
        }
        return word.substring(0, end);
    }

    private static String cut(String line, double width, double size) {
        String cut = line;
        while (width(cut, size) > width && cut.length() > 2) {
            int end = cut.length() - 2;
            cut = cut.substring(0, cut.offsetByCodePoints(end, -1)).stripTrailing() + " …";
        }
        return cut;
    }
}
