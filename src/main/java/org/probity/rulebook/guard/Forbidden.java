package org.probity.rulebook.guard;

import java.util.Map;
import java.util.Optional;

/** What other rule engines' files may say and ours may not, with what to write instead. */
final class Forbidden {

    private static final String ATTRIBUTE =
            "rules take no attributes. Between the rule's name and \"when\" stands its card, from @id to @source";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("function", "rule files hold no functions, only rules"),
            Map.entry("declare", "rule files declare no types; all types stand in rules/VOCABULARY.md"),
            Map.entry("query", "rule files hold no queries, only rules"),
            Map.entry("unit", "rule files name no rule units"),
            Map.entry("expander", "rule files use no own language"),
            Map.entry(
                    "eval",
                    "conditions hold no code. Write the test inside a pattern, such as Payment( amountUsd >= 10 )"),
            Map.entry("from", "patterns read the dossier only, without \"from\""),
            Map.entry("forall", "\"forall\" is not known. Write not( … ) of the opposite"),
            Map.entry("over", "there are no windows; compare days, such as daysSince($contract.signedOn) <= …"),
            Map.entry("do", "a rule does one thing, after \"then\""),
            Map.entry("if", "a rule does one thing, after \"then\""),
            Map.entry("new", "nothing is made in a rule; terms are fields, variables, texts and numbers"),
            Map.entry("import", "the only import, org.probity.fact.*, stands at the head of the file"),
            Map.entry(
                    "global",
                    "the only global, org.probity.rulebook.Findings findings, stands at the head of the file"),
            Map.entry("extends", "rules extend no other rules"),
            Map.entry("salience", ATTRIBUTE),
            Map.entry("enabled", ATTRIBUTE),
            Map.entry("dialect", ATTRIBUTE),
            Map.entry("timer", ATTRIBUTE),
            Map.entry("calendars", ATTRIBUTE),
            Map.entry("duration", ATTRIBUTE),
            Map.entry("agenda", ATTRIBUTE),
            Map.entry("activation", ATTRIBUTE),
            Map.entry("ruleflow", ATTRIBUTE),
            Map.entry("lock", ATTRIBUTE),
            Map.entry("no", ATTRIBUTE),
            Map.entry("auto", ATTRIBUTE),
            Map.entry("date", ATTRIBUTE),
            Map.entry("attributes", ATTRIBUTE));

    private Forbidden() {}

    /** Why the word may not stand where something else is expected, if it is one of these. */
    static Optional<String> reason(Token token) {
        if (!token.is(Token.Kind.WORD)) {
            return Optional.empty();
        }
        return Optional.ofNullable(REASONS.get(token.text()))
                .map(why -> "Found \"" + token.text() + "\": " + why + ".");
    }
}
