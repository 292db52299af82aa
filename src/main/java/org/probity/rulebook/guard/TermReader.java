package org.probity.rulebook.guard;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.rulebook.syntax.Fields;
import org.probity.rulebook.syntax.Term;

/** Reads one term: a literal, a variable, a field, or something asked of one of them. */
final class TermReader {

    private static final String SEE = " See rules/VOCABULARY.md.";

    private final Cursor cursor;
    private final Place place;

    TermReader(Cursor cursor, Place place) {
        this.cursor = cursor;
        this.place = place;
    }

    /** @throws Unreadable when no term stands here */
    Value read() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case TEXT -> literal(cursor.next().text());
            case NUMBER -> literal(number(cursor.next().text(), ""));
            case VARIABLE -> chain(variable(cursor.next()));
            case WORD -> word(token);
            default -> {
                if (token.is("-") && cursor.peek(1).is(Token.Kind.NUMBER)) {
                    cursor.next();
                    yield literal(number(cursor.next().text(), "-"));
                }
                throw cursor.unexpected("a field, a variable, a text in quotes or a number");
            }
        };
    }

    private Value word(Token token) {
        if (token.is("true") || token.is("false")) {
            return literal(Boolean.valueOf(cursor.next().text()));
        }
        if (token.is("null")) {
            cursor.next();
            return new Value(new Term.Nothing(), Kind.NOTHING, false);
        }
        Optional<Kind> own = place.own();
        if (own.isEmpty()) {
            throw new Unreadable(
                    token.line(),
                    "Found " + token.shown() + ", expected a text in quotes, a number or a variable such as $vendor.");
        }
        if (Forbidden.reason(token).isPresent()
                && !Vocabulary.memberNames(own.get().type()).contains(token.text())) {
            throw cursor.unexpected("");
        }
        cursor.next();
        return chain(member(token, own.get(), Optional.empty()));
    }

    private static Value literal(Object value) {
        return new Value(new Term.Literal(value), Kind.of(value.getClass()), false);
    }

    private static Object number(String digits, String sign) {
        String number = sign + digits;
        return digits.contains(".") ? (Object) new BigDecimal(number) : Long.valueOf(number);
    }

    private Value variable(Token token) {
        Optional<Scope.Bound> bound = place.scope().find(token.text());
        if (bound.isPresent()) {
            return bound.get().value();
        }
        String why = place.scope().wasBound(token.text())
                ? "is bound inside not, exists, accumulate or another branch and cannot be seen here."
                : "is not bound before. Bound here: "
                        + String.join(", ", place.scope().names()) + "."
                        + Nearest.maybe(token.text(), place.scope().names());
        place.complain(token.line(), "The variable " + token.text() + " " + why);
        return Value.UNCLEAR;
    }

    private Value chain(Value start) {
        Value value = start;
        while (cursor.is(".")) {
            cursor.next();
            Token name = cursor.expect(Token.Kind.WORD, "a field after the dot");
            value = member(name, value.kind(), Optional.of(value));
        }
        return value;
    }

    private Value member(Token name, Kind of, Optional<Value> target) {
        boolean asked = cursor.is("(");
        List<Value> arguments = asked ? arguments() : List.of();
        if (of.isUnclear()) {
            return Value.UNCLEAR;
        }
        Optional<Method> method = Vocabulary.member(of.type(), name.text(), arguments.size());
        if (method.isEmpty()) {
            place.complain(name.line(), unknown(name, of));
            return Value.UNCLEAR;
        }
        if (place.action() != asked && (place.action() || Fields.isField(method.get()))) {
            place.complain(name.line(), brackets(name.text(), method.get()));
            return Value.UNCLEAR;
        }
        return asked(method.get(), name, of, target, arguments);
    }

    private Value asked(Method method, Token name, Kind of, Optional<Value> target, List<Value> arguments) {
        List<Term> terms = new ArrayList<>();
        boolean own = target.isEmpty() || target.get().own();
        for (int i = 0; i < arguments.size(); i++) {
            Value argument = fitted(method, i, arguments.get(i), name);
            own |= argument.own();
            terms.add(argument.term());
        }
        if (of.is(Kind.Sort.LIMITS) && !name.text().equals("on")) {
            place.limits().check(name.text(), arguments.get(0), name, place.page());
        }
        Term member = new Term.Member(target.map(Value::term), method, terms);
        return new Value(member, Vocabulary.kind(method), own);
    }

    private Value fitted(Method method, int index, Value argument, Token name) {
        Kind wanted = Kind.of(method.getGenericParameterTypes()[index]);
        if (!place.action()) {
            new TypeCheck(place).number(argument, name.line());
        }
        if (argument.term() instanceof Term.Literal literal
                && literal.value() instanceof Long whole
                && wanted.type() == BigDecimal.class) {
            return literal(BigDecimal.valueOf(whole));
        }
        if (!argument.kind().fits(wanted, method.getParameterTypes()[index].isPrimitive())) {
            String type =
                    wanted.is(argument.kind().sort()) ? " (" + wanted.type().getSimpleName() + ")" : "";
            place.complain(
                    name.line(),
                    name.text() + "(…) takes " + wanted.said() + type + ", but found "
                            + argument.kind().said() + ".");
        }
        return argument;
    }

    private List<Value> arguments() {
        cursor.expect("(", "");
        List<Value> arguments = new ArrayList<>();
        if (!cursor.is(")")) {
            arguments.add(read());
            while (cursor.take(",")) {
                arguments.add(read());
            }
        }
        cursor.expect(")", "or \",\" after what is asked with");
        return arguments;
    }

    private static String unknown(Token name, Kind of) {
        List<String> names = Vocabulary.memberNames(of.type());
        if (names.isEmpty()) {
            return "\"" + name.text() + "\" cannot be asked of " + of.said() + ".";
        }
        String type = of.is(Kind.Sort.LIMITS) ? "The limits" : of.type().getSimpleName();
        String has = " has no " + (names.contains(name.text()) ? "such \"" : "field \"") + name.text() + "\"";
        return type + has + (names.contains(name.text()) ? ": its number of values in brackets differs." : ".")
                + "\n"
                + Nearest.to(name.text(), names)
                        .map(meant -> "Maybe " + meant + "? ")
                        .orElse("")
                + type + " has: " + String.join(", ", Vocabulary.shownMembers(of.type())) + "." + SEE;
    }

    private String brackets(String name, Method method) {
        return place.action()
                ? "After \"then\" fields are asked with brackets.\nMaybe " + name + "()?"
                : "The field " + name + " of " + method.getDeclaringClass().getSimpleName()
                        + " is written without brackets here.\nMaybe " + name + "?";
    }
}
