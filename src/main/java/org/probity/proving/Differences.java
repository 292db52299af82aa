package org.probity.proving;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.probity.fact.Origin;
import org.probity.rulebook.Raised;

/** What was expected against what was raised, in words. */
final class Differences {

    private Differences() {}

    static List<String> between(List<Scenario.Expected> expected, List<Raised> raised) {
        List<Raised> unexpected = new ArrayList<>(raised);
        List<Scenario.Expected> missing = new ArrayList<>();
        for (Scenario.Expected one : expected) {
            if (!takeFirst(unexpected, one)) {
                missing.add(one);
            }
        }
        List<String> differences = new ArrayList<>();
        missing.forEach(one -> differences.add("expected " + said(one)));
        unexpected.forEach(one -> differences.add("found    " + said(one)));
        return differences;
    }

    private static boolean takeFirst(List<Raised> raised, Scenario.Expected expected) {
        for (Iterator<Raised> each = raised.iterator(); each.hasNext(); ) {
            if (matches(expected, each.next())) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Scenario.Expected expected, Raised raised) {
        return expected.rule().equals(raised.rule().id())
                && expected.subject().equals(raised.subject().id())
                && isOrEmpty(
                        expected.severity().map(word -> word.toUpperCase(java.util.Locale.ROOT)),
                        raised.severity().name())
                && isOrEmpty(expected.says(), raised.sentence())
                && (expected.cites().isEmpty() || new TreeSet<>(expected.cites().get()).equals(cites(raised)));
    }

    private static boolean isOrEmpty(Optional<String> wanted, String actual) {
        return wanted.isEmpty() || wanted.get().equals(actual);
    }

    private static TreeSet<String> cites(Raised raised) {
        TreeSet<String> cites = new TreeSet<>();
        raised.cites().stream().map(Origin::cite).forEach(cites::add);
        return cites;
    }

    private static String said(Scenario.Expected one) {
        return one.rule() + " for " + one.subject()
                + one.severity().map(severity -> ", severity " + severity).orElse("")
                + one.says().map(says -> ", says \"" + says + "\"").orElse("")
                + one.cites().map(cites -> ", cites " + new TreeSet<>(cites)).orElse("");
    }

    private static String said(Raised one) {
        return one.rule().id() + " for " + one.subject().id() + ", severity " + one.severity() + ", says \""
                + one.sentence() + "\", cites " + cites(one);
    }
}
