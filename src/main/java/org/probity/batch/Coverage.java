package org.probity.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;

/** What the rules answered over a whole run, rule by rule. */
final class Coverage {

    private final Map<String, OfRule> rules = new TreeMap<>();

    /** Counts an answer. */
    void add(RuleAnswer answer) {
        rules.computeIfAbsent(answer.ruleId(), id -> new OfRule()).add(answer);
    }

    /** Rule id to what it answered, sorted. */
    Map<String, OfRule> rules() {
        return rules;
    }

    /** The answers of one rule. */
    static final class OfRule {

        private final Map<Answer, Long> counts = new EnumMap<>(Answer.class);
        private final Map<Missing, Long> missing = new TreeMap<>();

        private void add(RuleAnswer answer) {
            counts.merge(answer.answer(), 1L, Long::sum);
            answer.missing().forEach(one -> missing.merge(one, 1L, Long::sum));
        }

        long count(Answer answer) {
            return counts.getOrDefault(answer, 0L);
        }

        /** Flagged in percent of those it could check, with one decimal; empty when it could check nobody. */
        Optional<BigDecimal> baseRate() {
            long checked = count(Answer.FLAGGED) + count(Answer.NOT_FLAGGED);
            return checked == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(100L * count(Answer.FLAGGED))
                            .divide(BigDecimal.valueOf(checked), 1, RoundingMode.HALF_UP));
        }

        /** What it lacked most often. */
        Optional<Missing> mostWanted() {
            return missing.entrySet().stream()
                    .max(Map.Entry.<Missing, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey);
        }

        Map<Missing, Long> missing() {
            return missing;
        }
    }
}
