package org.probity.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probity.fact.ListEntry.Quality;

/**
 * A name out of a cell that holds several, such as "ACME LTD. (F/K/A OLD ACME LTD)*12".
 *
 * @param text the name alone
 * @param quality primary for the first, former where the words before it say so
 */
record DebarredName(String text, Quality quality) {
    private static final Pattern STARS = Pattern.compile("\\*[0-9]{0,4}");
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s(\\[,;]*\\b(a\\.?/?k\\.?/?a\\b\\.?|f\\.?/?k\\.?/?a\\b\\.?|d\\.?/?b\\.?/?a\\b\\.?|n\\.?/?k\\.?/?a\\b\\.?"
                    + "|also known as|formerly known as|formerly|previously known as|doing business as|now known as)[:\\s]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:\"“”(\\[]+|[\\s,;:\"“”]+$");
    private static final int LONGEST = 4_000;

    /** The names in a cell; none where it is blank. */
    static List<DebarredName> all(String cell) {
        String clean = STARS.matcher(cell.substring(0, Math.min(cell.length(), LONGEST)))
                .replaceAll(" ");
        List<DebarredName> names = new ArrayList<>();
        Matcher word = BETWEEN.matcher(clean);
        Quality quality = Quality.PRIMARY;
        int start = 0;
        while (word.find()) {
            add(names, clean.substring(start, word.start()), quality);
            quality = quality(word.group(1));
            start = word.end();
        }
        add(names, clean.substring(start), quality);
        return names;
    }

    private static Quality quality(String words) {
        char first = Character.toLowerCase(words.charAt(0));
        return first == 'f' || first == 'p' ? Quality.FORMER : Quality.STRONG;
    }

    private static void add(List<DebarredName> names, String text, Quality quality) {
        String name = trimmed(closed(trimmed(Texts.oneLine(text))));
        if (!name.isEmpty()) {
            names.add(new DebarredName(name, quality));
        }
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /** Without a closing bracket whose opening one went with the words before. */
    private static String closed(String name) {
        boolean lonely = (name.endsWith(")") && name.indexOf('(') < 0) || (name.endsWith("]") && name.indexOf('[') < 0);
        return lonely ? name.substring(0, name.length() - 1).strip() : name;
    }
}
