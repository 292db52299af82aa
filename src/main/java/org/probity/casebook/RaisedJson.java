package org.probity.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.Moment;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;
import org.probity.rulebook.syntax.Rule;

/**
 * Findings as plain values for canonical JSON, and back to the very same findings: each value of a sentence keeps its
 * type, so that it is said, drawn and compared as on the day it was raised. Immutable; safe for threads.
 */
public final class RaisedJson {

    private static final String LIST = "List";

    private final Map<String, Rule> rules = new HashMap<>();

    /** @param rules the rules by which findings are raised */
    public RaisedJson(Collection<Rule> rules) {
        rules.forEach(rule -> this.rules.put(rule.key(), rule));
    }

    /** The finding as plain values, without its subject. */
    public Map<String, Object> values(Raised raised) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rule", raised.rule().key());
        List<@Nullable Object> arguments = new ArrayList<>();
        raised.arguments().forEach(argument -> arguments.add(tagged(argument)));
        values.put("arguments", arguments);
        values.put("facts", raised.facts().stream().map(FactJson::values).toList());
        values.put("cites", ScreeningContent.cites(raised.cites()));
        return values;
    }

    /**
     * The finding of these values.
     *
     * @throws UnreadablePaper when they are not what was written here, or the rule is not among the rules
     */
    public Raised raised(Subject subject, Map<?, ?> values) {
        String key = String.valueOf(values.get("rule"));
        Rule rule = rules.get(key);
        if (rule == null) {
            throw new UnreadablePaper("rule is \"" + key + "\". Expected one of the rules in force.");
        }
        try {
            List<Object> arguments = new ArrayList<>();
            ((List<?>) known(values, "arguments")).forEach(argument -> arguments.add(untagged(argument)));
            List<Fact> facts = new ArrayList<>();
            ((List<?>) known(values, "facts")).forEach(fact -> facts.add(FactJson.fact((Map<?, ?>) fact)));
            List<Origin> cites = new ArrayList<>();
            ((List<?>) known(values, "cites")).forEach(cite -> cites.add(FactJson.origin((List<?>) cite)));
            return new Raised(
                    rule, subject, Collections.unmodifiableList(arguments), List.copyOf(facts), List.copyOf(cites));
        } catch (ClassCastException | IllegalArgumentException | java.time.DateTimeException misfit) {
            throw new UnreadablePaper("A finding has other values than expected: " + misfit.getMessage());
        }
    }

    private static Object known(Map<?, ?> values, String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new UnreadablePaper("A finding lacks \"" + key + "\". Found " + values.keySet() + ".");
        }
        return value;
    }

    /** Texts and flags stand for themselves; all else says what it is. */
    private static @Nullable Object tagged(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        } else if (value instanceof Fact fact) {
            return FactJson.values(fact);
        } else if (value instanceof List<?> items) {
            List<@Nullable Object> tagged = new ArrayList<>();
            items.forEach(item -> tagged.add(tagged(item)));
            return Map.of(LIST, tagged);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof PartialDate
                || value instanceof Moment) {
            return Map.of(value.getClass().getSimpleName(), value.toString());
        }
        if (value instanceof Record part && part.getClass().getPackage() == Fact.class.getPackage()) {
            return Map.of(part.getClass().getSimpleName(), FactJson.fields(part));
        }
        throw new IllegalStateException("no writing is known for a " + value.getClass());
    }

    @SuppressWarnings("NullAway") // A sentence has null for a value that is not known.
    private static Object untagged(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> tagged)) {
            return value;
        }
        if (tagged.containsKey("fact")) {
            return FactJson.fact(tagged);
        }
        Map.Entry<?, ?> only = tagged.entrySet().iterator().next();
        String type = (String) only.getKey();
        if (only.getValue() instanceof List<?> items) {
            List<Object> untagged = new ArrayList<>();
            items.forEach(item -> untagged.add(untagged(item)));
            return Collections.unmodifiableList(untagged);
        }
        if (only.getValue() instanceof Map<?, ?> fields) {
            return FactJson.record(FactJson.vocabulary(type), fields);
        }
        return untagged(type, (String) only.getValue());
    }

    private static Object untagged(String type, String text) {
        return switch (type) {
            case "Integer" -> Integer.valueOf(text);
            case "Long" -> Long.valueOf(text);
            case "Double" -> Double.valueOf(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "PartialDate" -> FactJson.partialDate(text);
            case "Moment" -> FactJson.moment(text);
            default -> throw new UnreadablePaper("A value of a finding is a \"" + type + "\". Expected a known type.");
        };
    }
}
