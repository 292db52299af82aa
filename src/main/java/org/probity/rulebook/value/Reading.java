package org.probity.rulebook.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.probity.fact.Limits;
import org.probity.fact.SourceFact;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;
import org.probity.rulebook.syntax.Test.Operator;

/** Makes the terms and tests of one condition ready: for a scope, and for the layout of the rows they will read. */
public final class Reading {

    private final Scope scope;
    private final int own;
    private final IntUnaryOperator layout;

    /**
     * @param own place of the condition's own fact
     * @param layout where in the row each place of the match stands
     */
    public Reading(Scope scope, int own, IntUnaryOperator layout) {
        this.scope = scope;
        this.own = own;
        this.layout = layout;
    }

    /** The same for rows that hold only some places, in that order. */
    public Reading laidOut(List<Integer> places) {
        return new Reading(scope, own, places::indexOf);
    }

    /** The places the test reads, the condition's own first. */
    public List<Integer> places(Test test) {
        Set<Integer> places = new LinkedHashSet<>(List.of(own));
        places(test, places);
        return List.copyOf(places);
    }

    /** The places the terms read. */
    public List<Integer> places(List<Term> terms) {
        Set<Integer> places = new LinkedHashSet<>();
        terms.forEach(term -> places(term, own, places));
        return List.copyOf(places);
    }

    private void places(Test test, Set<Integer> into) {
        if (test instanceof Test.Compare compare) {
            places(compare.left(), own, into);
            places(compare.right(), own, into);
        } else if (test instanceof Test.OneOf oneOf) {
            places(oneOf.value(), own, into);
            oneOf.choices().forEach(choice -> places(choice, own, into));
        } else if (test instanceof Test.Holds holds) {
            places(holds.value(), own, into);
        } else {
            parts(test).forEach(part -> places(part, into));
        }
    }

    private static List<Test> parts(Test test) {
        if (test instanceof Test.All all) {
            return all.parts();
        }
        return test instanceof Test.Any any ? any.parts() : List.of();
    }

    private void places(Term term, int self, Set<Integer> into) {
        if (term instanceof Term.Member member) {
            member.target().ifPresentOrElse(target -> places(target, self, into), () -> into.add(self));
            member.arguments().forEach(argument -> places(argument, self, into));
        } else if (term instanceof Term.Variable variable) {
            Scope.Meaning meaning = scope.of(variable.name());
            if (meaning instanceof Scope.ValueOf value) {
                places(value.value(), value.slot(), into);
            } else if (meaning instanceof Scope.WholeFact fact) {
                into.add(fact.slot());
            } else if (meaning instanceof Scope.ResultOf result) {
                into.add(result.slot());
            } else {
                into.add(Scope.DESK);
            }
        }
    }

    public Expression expression(Term term) {
        return expression(term, own);
    }

    private Expression expression(Term term, int self) {
        if (term instanceof Term.Literal literal) {
            return new Expressions.Constant(literal.value());
        }
        if (term instanceof Term.Variable variable) {
            return variable(scope.of(variable.name()));
        }
        if (term instanceof Term.Member member) {
            return member(member, self);
        }
        throw new IllegalArgumentException("null stands only behind == and !=");
    }

    private Expression variable(Scope.Meaning meaning) {
        if (meaning instanceof Scope.ValueOf value) {
            return expression(value.value(), value.slot());
        }
        if (meaning instanceof Scope.WholeFact fact) {
            return new Expressions.Place(layout.applyAsInt(fact.slot()));
        }
        if (meaning instanceof Scope.ResultOf result) {
            return new Expressions.Result(layout.applyAsInt(result.slot()), result.index());
        }
        int desk = layout.applyAsInt(Scope.DESK);
        return meaning instanceof Scope.TheSubject ? new Expressions.TheSubject(desk) : new Expressions.TheLimits(desk);
    }

    private Expression member(Term.Member member, int self) {
        Expression target = member.target().map(term -> expression(term, self)).orElseGet(() -> self(self, member));
        List<Expression> arguments =
                member.arguments().stream().map(term -> expression(term, self)).toList();
        Expression call = new Member(target, member.method(), arguments);
        boolean keyed = member.method().getDeclaringClass() == Limits.class
                && !member.method().getName().equals("table")
                && member.arguments().size() == 1
                && member.arguments().get(0).type() == String.class;
        return keyed ? new Expressions.OfLimits(target, arguments.get(0), call) : call;
    }

    /** The condition's own fact. On the desk that is the subject or the limits, as the member says. */
    private Expression self(int self, Term.Member member) {
        int place = layout.applyAsInt(self);
        if (self != Scope.DESK) {
            return new Expressions.Place(place);
        }
        return member.method().getDeclaringClass() == Subject.class
                ? new Expressions.TheSubject(place)
                : new Expressions.TheLimits(place);
    }

    /** The test, all of its comparisons ready. */
    public Trial trial(Test test) {
        if (test instanceof Test.Compare compare) {
            return comparison(compare);
        }
        if (test instanceof Test.OneOf oneOf) {
            List<Expression> choices =
                    oneOf.choices().stream().map(this::expression).toList();
            return new Trials.Among(expression(oneOf.value()), choices, oneOf.negated());
        }
        if (test instanceof Test.Holds holds) {
            return new Trials.Holds(expression(holds.value()), holds.negated());
        }
        List<Trial> parts = new ArrayList<>();
        parts(test).forEach(part -> parts.add(trial(part)));
        return test instanceof Test.All ? new Trials.All(parts) : new Trials.Any(parts);
    }

    private Trial comparison(Test.Compare compare) {
        if (compare.right() instanceof Term.Nothing) {
            List<Integer> read = places(List.of(compare.left())).stream()
                    .map(layout::applyAsInt)
                    .toList();
            return new Trials.Known(expression(compare.left()), read, compare.operator() == Operator.NOT_EQUAL);
        }
        Expression left = expression(compare.left());
        Expression right = expression(compare.right());
        return switch (compare.operator()) {
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST ->
                new Trials.Compares(left, compare.operator(), right);
            case CONTAINS, NOT_CONTAINS ->
                new Trials.Contains(left, isColumn(compare.left()), right, compare.operator() == Operator.NOT_CONTAINS);
            case MEMBER_OF, NOT_MEMBER_OF ->
                new Trials.Contains(
                        right, isColumn(compare.right()), left, compare.operator() == Operator.NOT_MEMBER_OF);
        };
    }

    /** Whether an empty list here stands for a blank column. */
    private boolean isColumn(Term term) {
        if (term instanceof Term.Variable variable && scope.of(variable.name()) instanceof Scope.ValueOf value) {
            return isColumn(value.value());
        }
        return term instanceof Term.Member member
                && SourceFact.class.isAssignableFrom(member.method().getDeclaringClass())
                && member.arguments().isEmpty();
    }

    /** The test in a form in which equal texts mean equal tests, whatever the rule calls its variables. */
    public String canonical(Test test) {
        if (test instanceof Test.Compare compare) {
            return canonical(compare.left(), own) + compare.operator().sign() + canonical(compare.right(), own);
        }
        if (test instanceof Test.OneOf oneOf) {
            return canonical(oneOf.value(), own)
                    + (oneOf.negated() ? " not in " : " in ")
                    + oneOf.choices().stream()
                            .map(choice -> canonical(choice, own))
                            .toList();
        }
        if (test instanceof Test.Holds holds) {
            return (holds.negated() ? "!" : "") + canonical(holds.value(), own);
        }
        return (test instanceof Test.All ? "all" : "any")
                + parts(test).stream().map(this::canonical).toList();
    }

    public String canonical(Term term) {
        return canonical(term, own);
    }

    private String canonical(Term term, int self) {
        if (term instanceof Term.Literal literal) {
            String text = literal.value().toString();
            return literal.value().getClass().getSimpleName() + text.length() + ":" + text;
        }
        if (term instanceof Term.Member member) {
            return member.target().map(target -> canonical(target, self)).orElseGet(() -> place(self))
                    + "." + member.method().getDeclaringClass().getSimpleName() + "."
                    + member.method().getName()
                    + member.arguments().stream()
                            .map(argument -> canonical(argument, self))
                            .toList();
        }
        if (term instanceof Term.Variable variable) {
            Scope.Meaning meaning = scope.of(variable.name());
            if (meaning instanceof Scope.ValueOf value) {
                return canonical(value.value(), value.slot());
            }
            if (meaning instanceof Scope.ResultOf result) {
                return place(result.slot()) + "/" + result.index();
            }
            return meaning instanceof Scope.WholeFact fact
                    ? place(fact.slot())
                    : meaning.getClass().getSimpleName();
        }
        return "null";
    }

    private String place(int slot) {
        return "#" + slot + ":"
                + (slot == Scope.DESK ? "Desk" : scope.type(slot).getSimpleName());
    }
}
