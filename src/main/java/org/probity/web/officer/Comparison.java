package org.probity.web.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.probity.casebook.FindingRecord;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.ListStamp;
import org.probity.casebook.Stamp;
import org.probity.rulebook.RuleAnswer;

/**
 * Two screenings side by side, and what is another in the second.
 *
 * @param one the first
 * @param other the second
 * @param stamps what they were made with, where it differs: name to both
 * @param gone findings of the first only
 * @param come findings of the second only
 * @param same number of findings of both
 * @param answers rules that said something else: id to both answers
 */
public record Comparison(
        KeptScreening one,
        KeptScreening other,
        Map<String, List<String>> stamps,
        List<FindingRecord> gone,
        List<FindingRecord> come,
        int same,
        Map<String, List<String>> answers) {

    static Comparison of(KeptScreening one, KeptScreening other) {
        Set<String> first = keys(one);
        Set<String> second = keys(other);
        List<FindingRecord> gone = without(one, second);
        return new Comparison(
                one,
                other,
                different(stamp(one.content().stamp()), stamp(other.content().stamp())),
                gone,
                without(other, first),
                one.content().findings().size() - gone.size(),
                different(answers(one), answers(other)));
    }

    private static Set<String> keys(KeptScreening kept) {
        return kept.content().findings().stream().map(Comparison::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two findings are the same when the same rule says the same. */
    private static String key(FindingRecord finding) {
        return finding.rule() + '\n' + finding.sentence();
    }

    private static List<FindingRecord> without(KeptScreening kept, Set<String> others) {
        return kept.content().findings().stream()
                .filter(finding -> !others.contains(key(finding)))
                .toList();
    }

    private static Map<String, String> answers(KeptScreening kept) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (RuleAnswer answer : kept.content().answers()) {
            answers.put(answer.ruleId(), answer.answer().name());
        }
        return answers;
    }

    private static Map<String, String> stamp(Stamp stamp) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("day", stamp.asOf().toString());
        values.put("rules", stamp.rulesHash());
        values.put("records", stamp.records());
        values.put("names", stamp.scorer());
        values.put("program", stamp.probity() + ", Drools " + stamp.drools());
        for (ListStamp list : stamp.lists()) {
            values.put(list.list(), list.version() + " " + list.sha256());
        }
        return values;
    }

    private static Map<String, List<String>> different(Map<String, String> one, Map<String, String> other) {
        Map<String, List<String>> different = new LinkedHashMap<>();
        Set<String> names = new java.util.LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            String before = one.getOrDefault(name, "");
            String after = other.getOrDefault(name, "");
            if (!before.equals(after)) {
                different.put(name, new ArrayList<>(List.of(before, after)));
            }
        }
        return different;
    }
}
