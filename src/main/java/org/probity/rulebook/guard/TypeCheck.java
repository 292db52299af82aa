package org.probity.rulebook.guard;

import java.math.BigDecimal;
import java.util.List;

import org.probity.rulebook.guard.Kind.Sort;
import org.probity.rulebook.syntax.RuleText;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test.Operator;

/** Whether two values can be compared at all: like with like, and words with the words a field can hold. */
final class TypeCheck {

    private static final List<Sort> EQUATABLE = List.of(Sort.TEXT, Sort.NUMBER, Sort.DAY, Sort.YES_NO);
    private static final List<Sort> ORDERED = List.of(Sort.NUMBER, Sort.DAY);

    /** Numbers that set no threshold: nothing, and at least something. */
    private static final List<BigDecimal> NO_THRESHOLD = List.of(BigDecimal.ZERO, BigDecimal.ONE);

    private final Place place;

    TypeCheck(Place place) {
        this.place = place;
    }

    void compare(Value left, Operator operator, Value right, int line) {
        if (left.kind().isUnclear() || right.kind().isUnclear()) {
            return;
        }
        if (left.kind().is(Sort.NOTHING) || right.kind().is(Sort.NOTHING)) {
            nothing(left, operator, right, line);
        } else if (left.isLiteral() && right.isLiteral()) {
            place.complain(
                    line,
                    said(left) + " and " + said(right) + " are both written out; a test asks something of a fact.");
        } else {
            if (left.kind().sort() == right.kind().sort()) {
                number(left, line);
                number(right, line);
            }
            switch (operator) {
                case EQUAL, NOT_EQUAL -> like(left, right, EQUATABLE, operator, line);
                case LESS, AT_MOST, MORE, AT_LEAST -> like(left, right, ORDERED, operator, line);
                case CONTAINS, NOT_CONTAINS -> member(right, left, operator, line);
                case MEMBER_OF, NOT_MEMBER_OF -> member(left, right, operator, line);
            }
        }
    }

    /** A choice of "in": a literal like the value, and one of its words. */
    void choice(Value value, Value choice, int line) {
        if (!choice.isLiteral()) {
            place.complain(line, "After \"in\" stand texts or numbers written out; found " + said(choice) + ".");
        } else if (!value.kind().isUnclear()) {
            number(choice, line);
            like(value, choice, EQUATABLE, Operator.EQUAL, line);
        }
    }

    /** A threshold stands in limits.csv, where its unit, its source and its days are, and not in a rule. */
    void number(Value value, int line) {
        if (value.term() instanceof Term.Literal literal
                && literal.value() instanceof Number number
                && NO_THRESHOLD.stream().noneMatch(one -> one.compareTo(new BigDecimal(number.toString())) == 0)) {
            place.complain(
                    line,
                    "The number " + number
                            + " stands in the rule itself. Expected a limit, which says its unit and source:"
                            + " a row in limits.csv, asked for by $limits.days(\"…\"), .count, .percent or .amount.");
        }
    }

    void holds(Value value, int line) {
        if (!value.kind().isUnclear() && !value.kind().is(Sort.YES_NO)) {
            place.complain(
                    line, said(value) + " is " + value.kind().said() + ", so it must be compared with something.");
        } else if (value.isLiteral()) {
            place.complain(line, "\"" + said(value) + "\" by itself asks nothing. Expected a test of a fact.");
        }
    }

    private void nothing(Value left, Operator operator, Value right, int line) {
        boolean asksKnown = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (!asksKnown || !right.kind().is(Sort.NOTHING) || left.kind().is(Sort.NOTHING) || left.isLiteral()) {
            place.complain(line, "null stands only at the right of == or !=, after a field: amountUsd != null.");
        }
    }

    private void like(Value left, Value right, List<Sort> allowed, Operator operator, int line) {
        Kind one = left.kind();
        Kind two = right.kind();
        if (one.sort() != two.sort()) {
            place.complain(
                    line,
                    said(left) + " is " + one.said() + ", but " + said(right) + " is " + two.said()
                            + "; only like is compared with like." + maybe(one, two));
        } else if (!allowed.contains(one.sort())) {
            place.complain(
                    line,
                    said(left) + " is " + one.said() + ", which cannot be compared with " + operator.sign() + "."
                            + instead(one));
        } else {
            word(left, right, line);
            word(right, left, line);
        }
    }

    private static String maybe(Kind one, Kind two) {
        if (one.is(Sort.NUMBER) && two.is(Sort.TEXT)) {
            return "\nMaybe a limit, such as $limits.amount(\"…\"), or a number without quotes?";
        }
        if (one.is(Sort.DAY)) {
            return "\nMaybe a day of another fact, such as $subject.asOf, or daysSince(…) with a limit of days?";
        }
        return one.is(Sort.TEXT) && two.is(Sort.NUMBER) ? "\nMaybe the number in quotes?" : "";
    }

    private static String instead(Kind kind) {
        return switch (kind.sort()) {
            case TEXT -> "\nMaybe == or in ( … )?";
            case FACT -> "\nMaybe compare their ids?";
            case MOMENT -> "\nMaybe their days, such as deadline.day, or submittedAfter(…)?";
            default -> "";
        };
    }

    private void member(Value element, Value list, Operator operator, int line) {
        if (!list.kind().is(Sort.LIST)) {
            place.complain(
                    line,
                    "\"" + operator.sign() + "\" needs a list; " + said(list) + " is "
                            + list.kind().said() + ".");
            return;
        }
        Kind of = list.kind().elements().get(0);
        if (!of.isUnclear() && (of.sort() != element.kind().sort() || !EQUATABLE.contains(of.sort()))) {
            place.complain(
                    line,
                    said(list) + " is " + list.kind().said() + ", but " + said(element) + " is "
                            + element.kind().said() + ".");
        }
    }

    private void word(Value value, Value literal, int line) {
        List<String> words = value.kind().words();
        if (!words.isEmpty()
                && literal.term() instanceof Term.Literal written
                && written.value() instanceof String word
                && !words.contains(word)) {
            place.complain(
                    line,
                    said(value) + " is never \"" + word + "\". It can be: \"" + String.join("\", \"", words) + "\"."
                            + Nearest.to(word, words)
                                    .map(meant -> "\nMaybe \"" + meant + "\"?")
                                    .orElse(""));
        }
    }

    private static String said(Value value) {
        return RuleText.of(value.term());
    }
}
