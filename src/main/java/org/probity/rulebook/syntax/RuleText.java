package org.probity.rulebook.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rules written out again from their trees, always in the same way. The guard reads what is printed here as the same. */
public final class RuleText {

    private static final String STEP = "    ";

    private RuleText() {}

    /** The text of a rule file that holds the rule alone. */
    public static String print(Rule rule) {
        String folder = rule.file().substring(0, Math.max(0, rule.file().indexOf('/')));
        return head(folder) + rule(rule);
    }

    /** The text of a rule file that holds the rules, all of one file. */
    public static String print(List<Rule> rules) {
        String folder =
                rules.get(0).file().substring(0, Math.max(0, rules.get(0).file().indexOf('/')));
        return head(folder) + rules.stream().map(RuleText::rule).collect(Collectors.joining("\n"));
    }

    private static String head(String folder) {
        return "package rules." + folder
                + "\n\nimport org.probity.fact.*\nglobal org.probity.rulebook.Findings findings\n\n";
    }

    private static String rule(Rule rule) {
        StringBuilder text = new StringBuilder("rule \"" + rule.name() + "\"\n");
        card(rule.card()).forEach(line -> text.append(STEP).append(line).append('\n'));
        text.append("when\n");
        rule.when().forEach(condition -> text.append(STEP).append(of(condition)).append('\n'));
        return text.append("then\n")
                .append(STEP)
                .append(of(rule.then()))
                .append("\nend\n")
                .toString();
    }

    private static List<String> card(Card card) {
        return List.of(
                "@id(\"" + card.id() + "\")",
                "@subject(\"" + String.join(", ", card.subjects()) + "\")",
                "@severity(\"" + card.severity() + "\")",
                "@status(\"" + card.status().name().toLowerCase(Locale.ROOT) + "\")",
                "@since(\"" + card.since() + "\")",
                "@owner(\"" + card.owner() + "\")",
                "@why(\"" + card.why() + "\")",
                "@exceptWhen(\"" + card.exceptWhen() + "\")",
                "@ask(\"" + card.ask() + "\")",
                "@source(\"" + card.source() + "\")");
    }

    /** The action, on one line. */
    public static String of(Rule.Raise raise) {
        return "findings.raise(\"" + raise.sentence() + "\""
                + raise.arguments().stream()
                        .map(term -> ", " + term(term, true))
                        .collect(Collectors.joining()) + ");";
    }

    /** A condition, on one line. */
    public static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return "not( " + unwrapped(not.inner()) + " )";
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists( " + unwrapped(exists.inner()) + " )";
        }
        if (condition instanceof Condition.And and) {
            return "( " + unwrapped(and) + " )";
        }
        if (condition instanceof Condition.Or or) {
            return "( " + or.branches().stream().map(RuleText::of).collect(Collectors.joining(" or ")) + " )";
        }
        return accumulate((Condition.Accumulate) condition);
    }

    private static String unwrapped(Condition condition) {
        return condition instanceof Condition.And and
                ? and.parts().stream().map(RuleText::of).collect(Collectors.joining(" and "))
                : of(condition);
    }

    private static String pattern(Condition.Pattern pattern) {
        List<String> parts = new ArrayList<>();
        pattern.bindings().forEach(binding -> parts.add(binding.variable() + " : " + of(binding.value())));
        pattern.tests().forEach(test -> parts.add(of(test)));
        String inside = parts.isEmpty() ? "" : " " + String.join(", ", parts) + " ";
        return pattern.variable().map(name -> name + " : ").orElse("")
                + pattern.type().getSimpleName() + "(" + inside + ")";
    }

    private static String accumulate(Condition.Accumulate accumulate) {
        String results = accumulate.results().stream()
                .map(result -> result.variable() + " : " + result.function().word() + "(" + of(result.argument()) + ")")
                .collect(Collectors.joining(", "));
        String tests = accumulate.tests().stream().map(RuleText::of).collect(Collectors.joining(", "));
        return "accumulate( " + unwrapped(accumulate.source()) + "; " + results + (tests.isEmpty() ? "" : "; " + tests)
                + " )";
    }

    /** A test, on one line. */
    public static String of(Test test) {
        if (test instanceof Test.Compare compare) {
            return of(compare.left()) + " " + compare.operator().sign() + " " + of(compare.right());
        }
        if (test instanceof Test.OneOf oneOf) {
            String choices = oneOf.choices().stream().map(RuleText::of).collect(Collectors.joining(", "));
            return of(oneOf.value()) + (oneOf.negated() ? " not" : "") + " in ( " + choices + " )";
        }
        if (test instanceof Test.Holds holds) {
            return (holds.negated() ? "!" : "") + of(holds.value());
        }
        if (test instanceof Test.All all) {
            return all.parts().stream()
                    .map(part ->
                            part instanceof Test.Compare || part instanceof Test.OneOf || part instanceof Test.Holds
                                    ? of(part)
                                    : "( " + of(part) + " )")
                    .collect(Collectors.joining(" && "));
        }
        return ((Test.Any) test)
                .parts().stream()
                        .map(part -> part instanceof Test.Any ? "( " + of(part) + " )" : of(part))
                        .collect(Collectors.joining(" || "));
    }

    /** The same test, with its text written out. */
    public static Test withText(Test test) {
        String text = of(test);
        if (test instanceof Test.Compare one) {
            return new Test.Compare(one.left(), one.operator(), one.right(), one.line(), text);
        }
        if (test instanceof Test.OneOf one) {
            return new Test.OneOf(one.value(), one.choices(), one.negated(), one.line(), text);
        }
        if (test instanceof Test.Holds one) {
            return new Test.Holds(one.value(), one.negated(), one.line(), text);
        }
        if (test instanceof Test.All one) {
            return new Test.All(one.parts(), one.line(), text);
        }
        Test.Any any = (Test.Any) test;
        return new Test.Any(any.parts(), any.line(), text);
    }

    /** A term, as it stands in conditions. */
    public static String of(Term term) {
        return term(term, false);
    }

    private static String term(Term term, boolean action) {
        if (term instanceof Term.Literal literal) {
            return literal(literal.value());
        }
        if (term instanceof Term.Nothing) {
            return "null";
        }
        if (term instanceof Term.Variable variable) {
            return variable.name();
        }
        Term.Member member = (Term.Member) term;
        String target = member.target().map(of -> term(of, action) + ".").orElse("");
        String name = target + member.method().getName();
        return action || !Fields.isField(member.method()) ? name + "(" + arguments(member, action) + ")" : name;
    }

    private static String arguments(Term.Member member, boolean action) {
        return member.arguments().stream().map(one -> term(one, action)).collect(Collectors.joining(", "));
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
