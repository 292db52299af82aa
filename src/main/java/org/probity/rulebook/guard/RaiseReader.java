package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.List;

import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Term;

/** Reads what stands after "then": one sentence and the values that fill it. */
final class RaiseReader {

    private static final String ONLY =
            "After \"then\" stands exactly one findings.raise(\"sentence with {0}\", values…);";

    private final Cursor cursor;
    private final Place place;

    RaiseReader(Cursor cursor, Place place) {
        this.cursor = cursor;
        this.place = place;
    }

    Rule.Raise read() {
        if (!cursor.is("findings")
                || !cursor.peek(1).is(".")
                || !cursor.peek(2).is("raise")
                || !cursor.peek(3).is("(")) {
            throw new Unreadable(
                    cursor.peek().line(), ONLY + " Found " + cursor.peek().shown() + ".");
        }
        for (int i = 0; i < 4; i++) {
            cursor.next();
        }
        Token sentence = cursor.expect(Token.Kind.TEXT, "the sentence in quotes after findings.raise(");
        List<Value> values = new ArrayList<>();
        while (cursor.take(",")) {
            values.add(new TermReader(cursor, place).read());
        }
        Token close = cursor.expect(")", "or \",\" in findings.raise( … )");
        if (!cursor.take(";")) {
            throw new Unreadable(close.line(), "The \";\" after findings.raise( … ) is missing.");
        }
        new SentenceCheck(place).check(sentence, values);
        List<Term> terms = values.stream().map(Value::term).toList();
        return new Rule.Raise(sentence.text(), terms);
    }

    /** The word "end" after the sentence. */
    void end(Token rule) {
        if (cursor.take("end")) {
            return;
        }
        Token found = cursor.peek();
        if (cursor.isEnd() || cursor.isRule()) {
            throw new Unreadable(
                    rule.line(),
                    "rule \"" + rule.text() + "\" from line " + rule.line() + " has no \"end\" before "
                            + (cursor.isEnd() ? "the end of the file." : "line " + found.line() + "."));
        }
        throw new Unreadable(found.line(), ONLY + " Found " + found.shown() + " after it, expected \"end\".");
    }
}
