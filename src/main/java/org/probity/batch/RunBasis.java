package org.probity.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;
import org.probity.fact.Limits;
import org.probity.fact.Subject;

/**
 * All that the judging of a run depends on.
 *
 * @param card what went in
 * @param subjects whom there is to judge, in order
 * @param limits the numbers in force
 * @param scorer version of the way names are compared
 */
public record RunBasis(RunCard card, List<Subject> subjects, Limits limits, String scorer) {

    private static final List<String> PROGRAM = List.of("probity", "drools");
    private static final List<String> FILES = List.of("inputs", "mapping", "declared", "who_is_who");
    private static final List<String> LISTS = List.of("lists", "searched");

    /** What it depends on, by name, each with a hash that is another one when it is another. */
    Map<String, String> marks() {
        Map<String, Object> all = new LinkedHashMap<>(RunJson.of(card));
        Map<String, String> marks = new TreeMap<>();
        marks.put("program", mark(all, PROGRAM));
        marks.put("files", mark(all, FILES));
        marks.put("lists", mark(all, LISTS));
        marks.put("rules", mark(all, List.of("rules")));
        marks.put("limits", mark(all, List.of("limits")));
        marks.put("day or mission", mark(all, List.of("as_of", "mission")));
        marks.put("comparison of names", Hashes.sha256(scorer));
        marks.put(
                "subjects",
                Hashes.sha256(CanonicalJson.of(subjects.stream()
                        .map(one -> List.of(one.kind(), one.id(), one.name()))
                        .toList())));
        return marks;
    }

    private static String mark(Map<String, Object> all, List<String> keys) {
        Map<String, Object> some = new LinkedHashMap<>();
        keys.forEach(key -> some.put(key, all.getOrDefault(key, "")));
        return Hashes.sha256(CanonicalJson.of(some));
    }
}
