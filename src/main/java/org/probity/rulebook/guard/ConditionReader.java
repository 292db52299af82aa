package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.rulebook.syntax.Condition;

/** Reads the conditions of a rule, from "when" to "then". */
final class ConditionReader {

    private static final String AND =
            "\"and\" is not needed here: conditions that stand below each other must all hold.";

    private final Cursor cursor;

    ConditionReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** All conditions; what they bind is added to the place's scope. */
    List<Condition> readAll(Place place, Token rule) {
        List<Condition> conditions = new ArrayList<>();
        while (!cursor.is("then")) {
            if (cursor.isEnd() || cursor.isRule() || cursor.is("end")) {
                throw new Unreadable(
                        cursor.peek().line(),
                        "rule \"" + rule.text() + "\" from line " + rule.line() + " has no \"then\" before line "
                                + cursor.peek().line() + ".");
            }
            conditions.add(condition(place));
        }
        return conditions;
    }

    private Condition condition(Place place) {
        Token first = cursor.peek();
        if (cursor.take("accumulate")) {
            return new AccumulateReader(cursor, this, place).read(first.line());
        }
        Condition condition = element(place);
        if (condition instanceof Condition.And) {
            place.complain(first.line(), AND);
        }
        if (cursor.is("or") || cursor.is("and")) {
            throw new Unreadable(
                    cursor.peek().line(),
                    cursor.is("or") ? "\"or\" between patterns stands in brackets: ( A( … ) or B( … ) )." : AND);
        }
        return condition;
    }

    private Condition element(Place place) {
        Token first = cursor.peek();
        if (cursor.take("not")) {
            return new Condition.Not(hidden(place), first.line());
        }
        if (cursor.take("exists")) {
            return new Condition.Exists(hidden(place), first.line());
        }
        if (cursor.take("(")) {
            return group(place, first);
        }
        if (cursor.is("findings")) {
            throw new Unreadable(first.line(), "\"then\" is missing before findings.raise( … ).");
        }
        if (!PatternReader.isNext(cursor)) {
            throw cursor.unexpected("a fact such as $payment : Payment( … ), not( … ), exists( … ) or accumulate( … )");
        }
        return new PatternReader(cursor, place).read();
    }

    /** What stands after "not" or "exists": its variables are seen no further. */
    private Condition hidden(Place place) {
        Place inner = place.in(place.scope().inner());
        Token first = cursor.peek();
        if (cursor.take("(")) {
            Condition condition = all(inner, first.line());
            cursor.expect(")", "or \"and\" after a pattern in brackets");
            return condition;
        }
        if (!PatternReader.isNext(cursor)) {
            throw cursor.unexpected("a fact such as Payment( … ), or ( A( … ) and B( … ) )");
        }
        return new PatternReader(cursor, inner).read();
    }

    /** Patterns joined by "and"; one alone stands for itself. */
    Condition all(Place place, int line) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(element(place));
        } while (cursor.take("and"));
        if (cursor.is("or")) {
            throw new Unreadable(
                    cursor.peek().line(),
                    "\"or\" stands only between whole branches in brackets: ( A( … ) or ( B( … ) and C( … ) ) ).");
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(List.copyOf(parts), line);
    }

    private Condition group(Place place, Token open) {
        List<Condition> branches = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>();
        do {
            Scope scope = place.scope().branch();
            Token first = cursor.peek();
            branches.add(branch(place.in(scope), first));
            scopes.add(scope);
        } while (cursor.take("or"));
        cursor.expect(")", "or \"or\" after a pattern in brackets");
        merge(place, scopes, open.line());
        return branches.size() == 1 ? branches.get(0) : new Condition.Or(List.copyOf(branches), open.line());
    }

    private Condition branch(Place place, Token first) {
        Condition one = element(place);
        if (!cursor.is("and")) {
            return one;
        }
        List<Condition> parts = new ArrayList<>(List.of(one));
        while (cursor.take("and")) {
            parts.add(element(place));
        }
        return new Condition.And(List.copyOf(parts), first.line());
    }

    /** Whichever branch holds, a name known afterwards means the same; names of some branches only are seen there only. */
    private static void merge(Place place, List<Scope> branches, int line) {
        Map<String, Scope.Bound> everywhere =
                new LinkedHashMap<>(branches.get(0).since(place.scope()));
        for (Scope branch : branches) {
            Map<String, Scope.Bound> bound = branch.since(place.scope());
            everywhere.keySet().retainAll(bound.keySet());
            bound.values().stream()
                    .filter(one ->
                            everywhere.getOrDefault(one.name(), one).kind().type()
                                    != one.kind().type())
                    .forEach(one -> place.complain(
                            line,
                            "The variable " + one.name()
                                    + " is not the same sort of thing in every branch of the \"or\"."));
        }
        branches.forEach(place.scope()::remember);
        everywhere.values().forEach(place.scope()::bind);
    }
}
