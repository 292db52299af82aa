package org.probity.casebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.decision.ListsHeld;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.GivenFiles;
import org.probity.fact.Limits;
import org.probity.fact.ListEntry;
import org.probity.fact.Subject;

/**
 * All that a decision was drawn from besides the rules, as canonical JSON: it can be kept, and judged again with the same
 * decision. Limits stand in the rule book and are named by day and mission only.
 *
 * @param dossier the dossier, with the findings about those connected to its subject
 * @param lists what was wrong with the lists
 * @param entries the entries of lists that may be about parties of the dossier, as they were published
 */
public record DossierJson(Dossier dossier, ListsHeld lists, List<ListEntry> entries) {

    public DossierJson {
        entries = List.copyOf(entries);
    }

    /** As canonical JSON. */
    public String text() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", FactJson.values(dossier.subject()));
        values.put("day", dossier.limits().day().toString());
        values.put("mission", dossier.limits().mission());
        values.put("facts", dossier.facts().stream().map(FactJson::values).toList());
        values.put("columns", sorted(dossier.files().columns()));
        values.put("complete", new TreeSet<>(dossier.files().complete()));
        dossier.notRead().ifPresent(why -> values.put("not_read", why));
        values.put("doubts", lists.doubts());
        values.put("searched", lists.searched());
        values.put("entries", entries.stream().map(FactJson::fields).toList());
        return CanonicalJson.of(values);
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> columns) {
        Map<String, Set<String>> sorted = new TreeMap<>();
        columns.forEach((file, given) -> sorted.put(file, new TreeSet<>(given)));
        return sorted;
    }

    /**
     * Reads it back.
     *
     * @param limits the limits of a day and a mission, from the book that it is judged by
     * @throws UnreadablePaper when the text is not one that was written here
     */
    public static DossierJson read(String text, BiFunction<LocalDate, String, Limits> limits) {
        Map<String, @Nullable Object> values = JsonValues.paper(text);
        try {
            LocalDate day = LocalDate.parse((String) required(values, "day"));
            Dossier dossier = new Dossier(
                    (Subject) FactJson.fact((Map<?, ?>) required(values, "subject")),
                    limits.apply(day, (String) required(values, "mission")),
                    facts((List<?>) required(values, "facts")),
                    new GivenFiles(
                            columns((Map<?, ?>) required(values, "columns")), texts(required(values, "complete"))),
                    Optional.ofNullable((String) values.get("not_read")));
            return new DossierJson(
                    dossier,
                    new ListsHeld(
                            List.copyOf(texts(required(values, "doubts"))), (String) required(values, "searched")),
                    entries((List<?>) required(values, "entries")));
        } catch (ClassCastException | DateTimeException misfit) {
            throw new UnreadablePaper("A dossier has other values than expected: " + misfit.getMessage());
        }
    }

    private static Object required(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new UnreadablePaper("A dossier lacks \"" + key + "\". Found " + values.keySet() + ".");
        }
        return value;
    }

    private static List<Fact> facts(List<?> values) {
        List<Fact> facts = new ArrayList<>(values.size());
        values.forEach(fact -> facts.add(FactJson.fact((Map<?, ?>) fact)));
        return facts;
    }

    private static List<ListEntry> entries(List<?> values) {
        return values.stream()
                .map(entry -> (ListEntry) FactJson.record(ListEntry.class, (Map<?, ?>) entry))
                .toList();
    }

    private static Map<String, Set<String>> columns(Map<?, ?> values) {
        Map<String, Set<String>> columns = new TreeMap<>();
        values.forEach((file, given) -> columns.put((String) file, texts(given)));
        return columns;
    }

    /** In their order, each once. */
    private static Set<String> texts(Object values) {
        Set<String> texts = new java.util.LinkedHashSet<>();
        ((List<?>) values).forEach(text -> texts.add((String) text));
        return texts;
    }
}
