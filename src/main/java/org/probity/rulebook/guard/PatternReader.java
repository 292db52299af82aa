package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Test;

/** Reads one pattern: a fact that must be there, the names given to it and its values, and what must hold of it. */
final class PatternReader {

    private final Cursor cursor;
    private final Place place;

    PatternReader(Cursor cursor, Place place) {
        this.cursor = cursor;
        this.place = place;
    }

    static boolean isNext(Cursor cursor) {
        return cursor.is(Token.Kind.VARIABLE) || cursor.peek().isTypeName();
    }

    Condition.Pattern read() {
        Optional<Token> variable = Optional.empty();
        if (cursor.is(Token.Kind.VARIABLE)) {
            variable = Optional.of(cursor.next());
            cursor.expect(":", "after the name of a fact");
        }
        Token name = cursor.expect(Token.Kind.WORD, "the name of a fact, such as Payment");
        Optional<Class<?>> type = Vocabulary.fact(name.text());
        if (type.isEmpty() && !name.is("accumulate")) {
            place.complain(name.line(), unknown(name));
        }
        Kind kind = type.map(Kind::of).orElse(Kind.UNCLEAR);
        Token open = cursor.expect("(", "after " + name.text());
        List<Condition.Binding> bindings = new ArrayList<>();
        List<Scope.Bound> bound = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        String fact = variable.map(Token::text).orElse("");
        if (!cursor.is(")")) {
            do {
                if (isNamedPattern()) {
                    throw notClosed(open, name, cursor.peek());
                }
                part(kind, fact, bindings, bound, tests);
            } while (cursor.take(","));
        }
        close(open, name);
        variable.ifPresent(token -> bind(new Scope.Bound(token.text(), kind, token.text()), token.line()));
        bound.forEach(one -> bind(one, name.line()));
        return new Condition.Pattern(
                variable.map(Token::text),
                type.orElse(Object.class),
                bindings,
                tests,
                variable.orElse(name).line());
    }

    private static String unknown(Token name) {
        return "\"" + name.text() + "\" is no fact."
                + Nearest.to(name.text(), Vocabulary.factNames())
                        .map(meant -> "\nMaybe " + meant + "? ")
                        .orElse("\n")
                + "See rules/VOCABULARY.md.";
    }

    private void part(
            Kind kind, String fact, List<Condition.Binding> bindings, List<Scope.Bound> bound, List<Test> tests) {
        Place inside = place.of(kind);
        if (cursor.is(Token.Kind.VARIABLE) && cursor.peek(1).is(":")) {
            Token variable = cursor.next();
            cursor.next();
            Value value = new TermReader(cursor, inside).read();
            if (!value.own()) {
                place.complain(
                        variable.line(),
                        "A name inside a pattern is given to a field of its fact, such as $sum : amount.");
            }
            bindings.add(new Condition.Binding(variable.text(), value.term()));
            bound.add(new Scope.Bound(variable.text(), value.kind(), fact));
            if (!cursor.is(",") && !cursor.is(")")) {
                throw cursor.unexpected("\",\" or \")\" after the named field. A test of it is a part of its own");
            }
        } else {
            tests.add(new TestReader(cursor, inside).read());
        }
    }

    private void close(Token open, Token name) {
        if (cursor.take(")")) {
            return;
        }
        Token found = cursor.peek();
        boolean next = found.isTypeName()
                || found.is(Token.Kind.END)
                || found.is(Token.Kind.VARIABLE) && cursor.peek(1).is(":")
                || List.of("then", "not", "exists", "accumulate", "end", "rule").stream()
                        .anyMatch(found::is);
        if (next) {
            throw notClosed(open, name, found);
        }
        if (found.line() > cursor.previous().line() && !found.is(Token.Kind.SIGN)) {
            throw new Unreadable(
                    cursor.previous().line(),
                    "A comma is missing at the end of this line, before " + found.shown() + ".");
        }
        throw cursor.unexpected("\",\" or \")\" in " + name.text() + "( … )");
    }

    private boolean isNamedPattern() {
        return cursor.is(Token.Kind.VARIABLE)
                && cursor.peek(1).is(":")
                && cursor.peek(2).isTypeName();
    }

    private static Unreadable notClosed(Token open, Token name, Token found) {
        return new Unreadable(
                open.line(),
                "The bracket that opens here after " + name.text() + " is not closed before " + found.shown()
                        + " in line " + found.line() + ".");
    }

    private void bind(Scope.Bound variable, int line) {
        if (!place.scope().bind(variable)) {
            place.complain(
                    line, "The variable " + variable.name() + " is bound twice in this rule. Each name is given once.");
        }
    }
}
