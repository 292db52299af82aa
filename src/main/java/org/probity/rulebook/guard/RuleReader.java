package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;

/** Reads one rule file: package, import, global and its rules, and nothing else. */
final class RuleReader {

    private static final String IMPORT = "import org.probity.fact.*";
    private static final String GLOBAL = "global org.probity.rulebook.Findings findings";

    private final Cursor cursor;
    private final Page page;
    private final KnownLimits limits;
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader(List<Token> tokens, Page page, KnownLimits limits) {
        this.cursor = new Cursor(tokens);
        this.page = page;
        this.limits = limits;
    }

    /** The rules of the file; whatever is wrong with it goes to the page's complaints. */
    static List<Rule> read(String text, Page page, KnownLimits limits) {
        try {
            RuleReader reader = new RuleReader(Tokenizer.read(text), page, limits);
            reader.file();
            return reader.rules;
        } catch (Unreadable e) {
            page.complain(e.line(), e.said());
            return List.of();
        }
    }

    private void file() {
        if (cursor.isEnd()) {
            page.complain(0, "The file is empty. Expected package, import, global and a rule.");
            return;
        }
        orSkip(this::head);
        int begun = 0;
        while (!cursor.isEnd()) {
            if (cursor.isRule()) {
                int variant = ++begun;
                orSkip(() -> rule(variant));
            } else {
                page.complain(
                        cursor.peek().line(),
                        cursor.unexpected("\"rule\" and its name in quotes").said());
                skip();
            }
        }
        if (begun == 0) {
            page.complain(0, "The file has no rule. Expected rule \"…\" with its card, when, then and end.");
        }
    }

    private void orSkip(Runnable part) {
        try {
            part.run();
        } catch (Unreadable e) {
            page.complain(e.line(), e.said());
            skip();
        }
    }

    /** On to the next rule, so that one mistake does not hide those after it. */
    private void skip() {
        while (!cursor.isEnd() && !cursor.isRule()) {
            cursor.next();
        }
    }

    private void head() {
        String folder = page.path().substring(0, Math.max(0, page.path().indexOf('/')));
        Token word = cursor.expect("package", "on the first line");
        String named = dotted();
        if (!named.equals("rules." + folder)) {
            page.complain(
                    word.line(),
                    "The package is \"" + named + "\", but the file stands in the folder \"" + folder
                            + "\". Expected: package rules." + folder);
        }
        while (cursor.is("import")) {
            imported();
        }
        Token global = cursor.expect("global", "line: " + GLOBAL);
        String type = dotted();
        String name = cursor.expect(Token.Kind.WORD, "the name findings").text();
        cursor.take(";");
        if (!GLOBAL.equals("global " + type + " " + name)) {
            page.complain(global.line(), "Found global \"" + type + " " + name + "\". The only global is: " + GLOBAL);
        }
    }

    private void imported() {
        Token word = cursor.next();
        if (cursor.is("static") || cursor.is("function") || cursor.is("accumulate")) {
            throw new Unreadable(
                    word.line(), "Found \"import " + cursor.peek().text() + "\". The only import is: " + IMPORT);
        }
        String named = dotted();
        String type = named.substring(named.lastIndexOf('.') + 1);
        boolean known = named.startsWith("org.probity.fact.")
                && named.equals("org.probity.fact." + type)
                && (type.equals("*") || Vocabulary.fact(type).isPresent());
        if (!known) {
            page.complain(word.line(), "Found import \"" + named + "\". The only import is: " + IMPORT);
        }
    }

    private String dotted() {
        StringBuilder name =
                new StringBuilder(cursor.expect(Token.Kind.WORD, "a name").text());
        while (cursor.take(".")) {
            boolean all = cursor.is("*");
            name.append('.')
                    .append(
                            all
                                    ? cursor.next().text()
                                    : cursor.expect(Token.Kind.WORD, "a name after the dot")
                                            .text());
        }
        cursor.take(";");
        return name.toString();
    }

    private void rule(int variant) {
        Token word = cursor.next();
        Token name = cursor.next();
        Token rule = new Token(Token.Kind.TEXT, name.text(), word.line());
        if (name.text().isBlank()) {
            page.complain(word.line(), "The rule has no name. Expected a sentence that says what it finds.");
        }
        Optional<Card> card = new CardReader(cursor, page, rule).read();
        cursor.expect("when", "after the card of rule \"" + rule.text() + "\"");
        Place place = new Place(page, limits, Scope.empty(), Optional.empty(), false);
        List<Condition> when = new ConditionReader(cursor).readAll(place, rule);
        Token then = cursor.expect("then", "after the conditions");
        if (when.isEmpty()) {
            page.complain(then.line(), "The rule has no condition between \"when\" and \"then\".");
        }
        RaiseReader raise = new RaiseReader(cursor, place.afterThen());
        Rule.Raise action = raise.read();
        raise.end(rule);
        new JoinCheck(page).check(when);
        card.ifPresent(
                sound -> rules.add(new Rule(rule.text(), sound, when, action, page.path(), rule.line(), variant)));
    }
}
