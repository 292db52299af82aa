package org.probity.web.officer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;

/**
 * Something that was lacking, and the rules that it would let look.
 *
 * @param place file and column, such as "ownership.share"
 * @param words the same in the words of the form; blank where the form does not ask for it
 * @param rules ids of the rules, in order
 */
public record NotChecked(String place, String words, List<String> rules) {

    private static final Map<String, String> ROWS_OF = Map.of("account", "accounts", "address", "addresses");

    public NotChecked {
        rules = List.copyOf(rules);
    }

    /**
     * Whether it stands there as a column of the vendor too: a vendor is a party, and is asked once.
     * An account or an address may stand beside the party or in rows of its own.
     */
    private static boolean isTwice(Missing missing, List<Missing> all) {
        String file = ROWS_OF.getOrDefault(missing.column(), "");
        return missing.file().equals("parties") && all.contains(new Missing("vendors", missing.column()))
                || !file.isEmpty() && all.stream().anyMatch(one -> one.file().equals(file));
    }

    /** What was lacking, that which most rules lacked first. */
    static List<NotChecked> of(List<RuleAnswer> answers, java.util.function.Function<Missing, String> words) {
        Map<Missing, List<String>> rules = new TreeMap<>();
        for (RuleAnswer answer : answers) {
            if (answer.answer() == Answer.NO_DATA) {
                answer.missing().stream()
                        .filter(missing -> !isTwice(missing, answer.missing()))
                        .forEach(missing -> rules.computeIfAbsent(missing, one -> new ArrayList<>())
                                .add(answer.ruleId()));
            }
        }
        return rules.entrySet().stream()
                .map(entry -> new NotChecked(entry.getKey().toString(), words.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((NotChecked one) -> -one.rules().size()))
                .toList();
    }
}
