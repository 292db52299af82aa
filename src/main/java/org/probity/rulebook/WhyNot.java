package org.probity.rulebook;

import java.util.ArrayList;
import java.util.List;

import org.probity.fact.Dossier;
import org.probity.rulebook.answer.NearestMatch;
import org.probity.rulebook.answer.Situation;
import org.probity.rulebook.plan.Plan;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.syntax.Rule;

/** Asks of rules what stopped them for one subject. */
public final class WhyNot {

    private WhyNot() {}

    /**
     * One obstacle for each way of each rule that is about subjects of the kind.
     *
     * @param rules the rules of one file
     * @param dossier the subject's dossier, for a composite rule with the findings it may see
     */
    public static List<Obstacle> of(List<Rule> rules, Dossier dossier) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.card().subjects().contains(dossier.subject().kind())) {
                for (Way way : Plan.of(rule).ways()) {
                    Situation situation = new Situation(dossier, new Situation.Files(dossier.files()));
                    obstacles.add(NearestMatch.of(situation, way));
                }
            }
        }
        return obstacles;
    }
}
