package org.probity.rulebook.answer;

import java.util.List;

import org.probity.rulebook.network.Match;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.value.Truth;

/** Withholds matches that rest on not knowing: nobody is flagged because a file was not given. */
public final class Confirmation {

    private Confirmation() {}

    /** The matches that hold whatever the unknown would tell. */
    public static List<Match> of(List<Match> matches, Situation situation) {
        return matches.stream().filter(match -> holds(match, situation)).toList();
    }

    private static boolean holds(Match match, Situation situation) {
        boolean certain = match.way().steps().stream()
                .noneMatch(step -> step instanceof Step.Absent || step instanceof Step.Total);
        return certain || new Search(situation, match.way()).confirms(match.way(), match.row()) == Truth.TRUE;
    }
}
