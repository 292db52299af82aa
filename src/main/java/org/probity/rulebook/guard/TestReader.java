package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.probity.rulebook.syntax.RuleText;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;
import org.probity.rulebook.syntax.Test.Operator;

/** Reads one test of a pattern: comparisons, joined by && and ||, which bind as in Java. */
final class TestReader {

    private static final Map<String, Operator> SIGNS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST,
            "contains", Operator.CONTAINS,
            "memberOf", Operator.MEMBER_OF);

    private static final String ALLOWED =
            "==, !=, <, <=, >, >=, contains, not contains, memberOf, not memberOf, in ( … ), not in ( … )";

    private final Cursor cursor;
    private final Place place;
    private final TypeCheck types;

    TestReader(Cursor cursor, Place place) {
        this.cursor = cursor;
        this.place = place;
        this.types = new TypeCheck(place);
    }

    Test read() {
        return joined("||", () -> joined("&&", this::part, true), false);
    }

    private Test joined(String sign, Supplier<Test> part, boolean all) {
        int line = cursor.peek().line();
        List<Test> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (cursor.take(sign));
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Test test = all ? new Test.All(List.copyOf(parts), line, "") : new Test.Any(List.copyOf(parts), line, "");
        return RuleText.withText(test);
    }

    private Test part() {
        Token first = cursor.peek();
        if (cursor.take("(")) {
            Test inner = read();
            cursor.expect(")", "after the tests in brackets");
            return inner;
        }
        if (cursor.take("!")) {
            return holds(new TermReader(cursor, place).read(), true, first);
        }
        return comparison(first);
    }

    private Test comparison(Token first) {
        Value left = new TermReader(cursor, place).read();
        boolean negated = cursor.is("not") && isNegatable(cursor.peek(1));
        if (negated) {
            cursor.next();
        }
        Token sign = cursor.peek();
        if (sign.is("in")) {
            cursor.next();
            return oneOf(left, negated, first);
        }
        Optional<Operator> operator =
                sign.is(Token.Kind.TEXT) ? Optional.empty() : Optional.ofNullable(SIGNS.get(sign.text()));
        if (operator.isEmpty()) {
            return bare(left, first);
        }
        cursor.next();
        Value right = new TermReader(cursor, place).read();
        Operator compared = negated ? negation(operator.get()) : operator.get();
        types.compare(left, compared, right, first.line());
        return RuleText.withText(new Test.Compare(left.term(), compared, right.term(), first.line(), ""));
    }

    private static boolean isNegatable(Token token) {
        return token.is("in") || token.is("contains") || token.is("memberOf");
    }

    private static Operator negation(Operator operator) {
        return operator == Operator.CONTAINS ? Operator.NOT_CONTAINS : Operator.NOT_MEMBER_OF;
    }

    private Test bare(Value value, Token first) {
        Token found = cursor.peek();
        boolean ends = found.is(",") || found.is(")") || found.is("&&") || found.is("||");
        if (!ends && isOperatorLike(found)) {
            throw new Unreadable(
                    found.line(),
                    "Found " + found.shown() + " between two values. Expected one of: " + ALLOWED + "." + meant(found));
        }
        return holds(value, false, first);
    }

    private static String meant(Token found) {
        if (found.is("=")) {
            return "\nMaybe ==?";
        }
        return found.is(Token.Kind.WORD) ? Nearest.maybe(found.text(), SIGNS.keySet()) : " Rules do not calculate.";
    }

    /** A sign or word after which another value stands on the same line; otherwise a comma was forgotten. */
    private boolean isOperatorLike(Token found) {
        boolean sign = found.is(Token.Kind.SIGN) && !found.is(";") && !found.is(":") && !found.is("@");
        boolean sameLine = found.line() == cursor.previous().line();
        return sign || (found.is(Token.Kind.WORD) && sameLine && !found.isTypeName());
    }

    private Test holds(Value value, boolean negated, Token first) {
        types.holds(value, first.line());
        return RuleText.withText(new Test.Holds(value.term(), negated, first.line(), ""));
    }

    private Test oneOf(Value value, boolean negated, Token first) {
        cursor.expect("(", "after \"in\"");
        List<Term> choices = new ArrayList<>();
        do {
            Token at = cursor.peek();
            Value choice = new TermReader(cursor, place).read();
            types.choice(value, choice, at.line());
            choices.add(choice.term());
        } while (cursor.take(","));
        cursor.expect(")", "or \",\" after a choice of \"in\"");
        return RuleText.withText(new Test.OneOf(value.term(), List.copyOf(choices), negated, first.line(), ""));
    }
}
