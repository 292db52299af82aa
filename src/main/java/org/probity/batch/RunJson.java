package org.probity.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.probity.decision.Outcome;
import org.probity.fact.ListCard;
import org.probity.identity.WhoIsWho;
import org.probity.rulebook.syntax.Rule;
import org.probity.screening.Searched;

/** run.json: what went into the run and what came out, in numbers. */
final class RunJson {

    private RunJson() {}

    /** What went in. */
    static Map<String, Object> of(RunCard card) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("probity", card.probity());
        run.put("drools", card.drools());
        run.put("as_of", card.asOf());
        run.put("mission", card.mission());
        run.put("rows", rows(card.rowsRead(), card.rowsUsed(), card.rowsRefused()));
        run.put("inputs", card.inputs().stream().map(RunJson::input).toList());
        card.mapping().ifPresent(mapping -> run.put("mapping", hashed(mapping)));
        if (!card.declared().isEmpty()) {
            run.put("declared", card.declared());
        }
        run.put("lists", card.lists().stream().map(RunJson::list).toList());
        run.put("invented_lists", !card.inventedLists().isEmpty());
        run.put("searched", searched(card.searched()));
        if (!card.doubts().isEmpty()) {
            run.put("nobody_cleared", card.doubts());
        }
        if (card.who().isAnybodyElse()) {
            run.put("who_is_who", who(card.who()));
        }
        run.put("rules", rules(card));
        run.put("limits", card.limits());
        return run;
    }

    /** What went in, and what came out of it. */
    static Map<String, Object> of(RunCard card, Totals totals) {
        Map<String, Object> run = of(card);
        run.put("subjects", totals.subjects());
        run.put("findings", totals.findings());
        run.put("outcomes", outcomes(totals));
        return run;
    }

    private static Map<String, Object> who(WhoIsWho who) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("records", who.records());
        fields.put("joined", who.joinedIds());
        fields.put("probable", who.probableCount());
        fields.put("possible", who.possibleCount());
        return fields;
    }

    private static Map<String, Object> rows(long read, long used, long refused) {
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("read", read);
        rows.put("used", used);
        rows.put("refused", refused);
        return rows;
    }

    private static Map<String, Object> input(RunCard.Input input) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", input.name());
        fields.putAll(hashed(input.file()));
        fields.put("rows", rows(input.read(), input.used(), input.refused()));
        fields.put("notes", input.notes());
        return fields;
    }

    private static Map<String, Object> hashed(RunCard.Hashed file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", file.path());
        fields.put("sha256", file.sha256());
        return fields;
    }

    private static Map<String, Object> list(ListCard card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("list", card.list());
        fields.put("title", card.title());
        fields.put("publisher", card.publisher());
        fields.put("retrieved_on", card.retrievedOn());
        fields.put("version", card.version());
        fields.put("mandatory", card.mandatory());
        return fields;
    }

    private static Map<String, Object> searched(Searched searched) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entries", searched.entries());
        fields.put("names", searched.names());
        fields.put("lists", searched.lists().stream().map(RunJson::searched).toList());
        return fields;
    }

    private static Map<String, Object> searched(Searched.SearchedList list) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("list", list.list());
        fields.put("state", list.state());
        fields.put("known_on", list.knownOn());
        fields.put("version", list.version());
        fields.put("sha256", list.sha256());
        fields.put("entries", list.entries());
        fields.put("names", list.names());
        return fields;
    }

    private static Map<String, Object> rules(RunCard card) {
        Map<String, List<String>> byStatus = new TreeMap<>();
        for (Rule rule : card.rules()) {
            List<String> ids = byStatus.computeIfAbsent(
                    rule.card().status().name().toLowerCase(Locale.ROOT), status -> new ArrayList<>());
            if (!ids.contains(rule.id())) {
                ids.add(rule.id());
            }
        }
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("from", card.rulesFrom());
        rules.put("sha256", card.rulesHash());
        rules.putAll(byStatus);
        return rules;
    }

    private static Map<String, Object> outcomes(Totals totals) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name().toLowerCase(Locale.ROOT), totals.count(outcome));
        }
        return outcomes;
    }
}
