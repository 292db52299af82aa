package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.probity.app.Book;
import org.probity.app.Probity;
import org.probity.app.books.BookDifference;
import org.probity.batch.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed from one folder of rules to another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "What changed from one folder of rules to another: rules by condition, limits, tables, outcomes.")
final class RulesDiff implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A folder of rules.")
    private Path before = Path.of("rules");

    @Parameters(index = "1", paramLabel = "AFTER", description = "Another folder of rules.")
    private Path after = Path.of("rules");

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private RulesChoice choice = new RulesChoice();

    RulesDiff(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        BookDifference difference = BookDifference.of(book(before), book(after));
        if (json) {
            talk.data(JsonText.of(json(difference)));
        } else {
            tell(difference);
        }
        return Exit.DONE.code();
    }

    private Book book(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Stopped(Exit.USAGE, folder + ": there is no such folder. Expected a folder of rules.");
        }
        Book book = Probity.book(choice.settings().withRules(folder));
        if (!book.problems().isEmpty()) {
            talk.say(folder + ": " + Words.count(book.problems().size(), "problem")
                    + ", so rules of files that are not sound are left out. Maybe see \"rules check " + folder + "\".");
        }
        return book;
    }

    private void tell(BookDifference difference) {
        for (BookDifference.RuleChange rule : difference.rules()) {
            talk.data(word(rule.what()) + " rule " + rule.rule() + ": " + rule.name());
            rule.changes().forEach(line -> talk.data("    " + line));
        }
        for (BookDifference.LimitChange limit : difference.limits()) {
            talk.data("limit " + limit.key() + (limit.holds().isEmpty() ? "" : " (" + limit.holds() + ")") + ": "
                    + (limit.before().isEmpty() ? "new" : limit.before()) + " → "
                    + (limit.after().isEmpty() ? "gone" : limit.after()));
        }
        for (BookDifference.LinesChange file : difference.tables()) {
            talk.data(file.file() + ":");
            file.removed().forEach(line -> talk.data("    - " + line));
            file.added().forEach(line -> talk.data("    + " + line));
        }
        talk.say(
                difference.isNone()
                        ? "Both say the same."
                        : Words.count(difference.rules().size(), "rule") + ", "
                                + Words.count(difference.limits().size(), "limit") + " and "
                                + Words.count(difference.tables().size(), "table") + " differ.");
    }

    private static String word(BookDifference.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> json(BookDifference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rules", difference.rules().stream().map(RulesDiff::rule).toList());
        json.put("limits", difference.limits().stream().map(RulesDiff::limit).toList());
        json.put("tables", difference.tables().stream().map(RulesDiff::lines).toList());
        return json;
    }

    private static Map<String, Object> rule(BookDifference.RuleChange rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.rule());
        json.put("what", word(rule.what()));
        json.put("name", rule.name());
        json.put("changes", rule.changes());
        return json;
    }

    private static Map<String, Object> limit(BookDifference.LimitChange limit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", limit.key());
        json.put("holds", limit.holds());
        json.put("before", limit.before());
        json.put("after", limit.after());
        return json;
    }

    private static Map<String, Object> lines(BookDifference.LinesChange file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.file());
        json.put("removed", List.copyOf(file.removed()));
        json.put("added", List.copyOf(file.added()));
        return json;
    }
}
