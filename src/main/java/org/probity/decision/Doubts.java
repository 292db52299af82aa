package org.probity.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;

/** Why a subject about whom nothing fired is not cleared. */
final class Doubts {

    private Doubts() {}

    /** The reasons, each a clause, weightiest first; empty when it can be cleared. */
    static List<String> about(Alone alone, List<RuleAnswer> answers, ListsHeld lists) {
        List<String> doubts = new ArrayList<>(lists.doubts());
        alone.notRead().map(Doubts::clause).ifPresent(doubts::add);
        List<RuleAnswer> applicable = answers.stream()
                .filter(answer -> answer.answer() != Answer.NOT_APPLICABLE)
                .toList();
        List<RuleAnswer> blind = applicable.stream()
                .filter(answer -> answer.answer() == Answer.NO_DATA)
                .toList();
        if (applicable.isEmpty()) {
            doubts.add("no rule applies to what is known");
        } else if (isTooMuch(blind.size(), applicable.size(), alone.limits().percent(LimitKeys.NO_DATA_SHARE.key()))) {
            doubts.add(blind.size() + " of the " + applicable.size() + " rules that apply had no data"
                    + mostWanted(blind));
        }
        if (alone.subject().kind().equals("vendor") && isOwnerUnknown(blind)) {
            doubts.add("it is not known who owns it");
        }
        return doubts;
    }

    /** A firm behind which anybody may stand is not cleared, however much else is known of it. */
    private static boolean isOwnerUnknown(List<RuleAnswer> blind) {
        return blind.stream().flatMap(answer -> answer.missing().stream()).anyMatch(missing -> missing.file()
                .equals("ownership"));
    }

    /** A sentence as a part of another one. */
    private static String clause(String sentence) {
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
    }

    private static boolean isTooMuch(int blind, int applicable, BigDecimal percent) {
        return new BigDecimal(100L * blind).compareTo(percent.multiply(new BigDecimal(applicable))) >= 0;
    }

    private static String mostWanted(List<RuleAnswer> blind) {
        Map<Missing, Integer> rulesByMissing = new TreeMap<>();
        blind.forEach(answer -> answer.missing().forEach(missing -> rulesByMissing.merge(missing, 1, Integer::sum)));
        return rulesByMissing.entrySet().stream()
                .max(Map.Entry.<Missing, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> ", " + most.getValue() + " of them for want of " + most.getKey())
                .orElse("");
    }
}
