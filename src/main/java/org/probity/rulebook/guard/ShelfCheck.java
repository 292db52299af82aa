package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.probity.fact.Limits;
import org.probity.fact.Problem;
import org.probity.rulebook.RuleShelf;
import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;

/** All rule files of a shelf, each by itself and against the others. */
public final class ShelfCheck {

    private final SortedMap<String, String> files;
    private final KnownLimits limits;
    private final Complaints complaints = new Complaints();
    private final List<Rule> rules = new ArrayList<>();

    /**
     * @param files path below the rules folder to text
     * @param limits the limits and tables that rules may name
     */
    public ShelfCheck(SortedMap<String, String> files, Limits limits) {
        this.files = files;
        this.limits = new KnownLimits(limits);
    }

    /** Whether every fact of the conditions but the first is tied to an earlier one. */
    public static boolean areTied(List<Condition> conditions) {
        Complaints complaints = new Complaints();
        new JoinCheck(new Page("", complaints)).check(conditions);
        return complaints.sorted().isEmpty();
    }

    /** Reads every rule file. With the keys that the program itself asks for, limits that nobody uses are problems too. */
    public ShelfCheck run(Optional<Set<String>> keysOfCode) {
        files.forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                read(path, text);
            }
        });
        checkNames();
        checkIds();
        keysOfCode.ifPresent(keys -> limits.checkUse(keys, complaints));
        return this;
    }

    /** The rules of all files that are wholly sound, sorted by id and variant. */
    public List<Rule> rules() {
        return rules.stream()
                .filter(rule -> !complaints.about(rule.file()))
                .sorted(Comparator.comparing(Rule::id).thenComparingInt(Rule::variant))
                .toList();
    }

    /** Everything wrong, sorted by file and line. */
    public List<Problem> problems() {
        return complaints.sorted();
    }

    private void read(String path, String text) {
        Page page = new Page(path, complaints);
        if (!path.matches("[a-z]+/[A-Za-z0-9-]+\\.drl")) {
            page.complain(
                    0,
                    "A rule file stands in a folder of the rules folder, and its name has letters, digits and hyphens only:"
                            + " payments/PAY-02-percentage-payment.drl.");
            return;
        }
        String scenarios = path.substring(0, path.length() - ".drl".length()) + ".scenarios.yaml";
        if (!files.containsKey(scenarios)) {
            page.complain(
                    0,
                    "There is no \"" + scenarios
                            + "\" beside it. A rule has at least one scenario that fires and one that stays silent.");
        }
        if (RawText.isPlain(text, page)) {
            List<Rule> read = RuleReader.read(text, page, limits);
            checkCards(read, page);
            if (!complaints.about(path) && !RuleShelf.isAsShipped(path, text)) {
                SecondReading.compare(text, read, page);
            }
            rules.addAll(read);
        }
    }

    /** The rules of a file are variants of one rule: only severity and subject may differ. */
    private static void checkCards(List<Rule> variants, Page page) {
        for (Rule variant : variants) {
            Card card = variant.card();
            Card first = variants.get(0).card();
            Card alike = new Card(
                    card.id(),
                    first.subjects(),
                    first.severity(),
                    card.status(),
                    card.since(),
                    card.owner(),
                    card.why(),
                    card.exceptWhen(),
                    card.ask(),
                    card.source());
            if (!alike.equals(first)) {
                page.complain(
                        variant.line(),
                        "The card of rule \"" + variant.name() + "\" differs from that of \""
                                + variants.get(0).name()
                                + "\" in line " + variants.get(0).line()
                                + ". Rules of one file share the card but for @severity and @subject.");
            }
        }
    }

    private void checkNames() {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            Rule other = first.putIfAbsent(rule.name(), rule);
            if (other != null) {
                complaints.add(
                        rule.file(),
                        rule.line(),
                        "rule \"" + rule.name() + "\" stands already in " + other.file() + ", line " + other.line()
                                + ". Names are unique in the rule book.");
            }
        }
    }

    private void checkIds() {
        Map<String, String> owner = new HashMap<>();
        for (Rule rule : rules) {
            String file = owner.putIfAbsent(rule.id(), rule.file());
            if (file != null && !file.equals(rule.file())) {
                complaints.add(
                        rule.file(),
                        rule.line(),
                        "The id " + rule.id() + " belongs to " + file + ". An id belongs to one file.");
            }
        }
    }
}
