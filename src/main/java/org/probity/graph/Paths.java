package org.probity.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.PathStep;
import org.probity.fact.PatronagePath;

/**
 * Finds the strongest chain of ties between two parties on one day, within the limits of steps and strength. Parties
 * with very many ties, such as registry agents, end a chain but do not carry it on. Immutable; safe for threads.
 */
public final class Paths {

    /** Strengths are products of a few decimals; what differs less than this differs by rounding only. */
    private static final double ROUNDING = 1e-9;

    private static final double PER_ONE = 1e9;

    private final Ties ties;
    private final int day;
    private final PartyBook book;
    private final int mostSteps;
    private final int circleSteps;
    private final double leastStrength;
    private final int mostTies;

    Paths(Ties ties, int day, Limits limits, PartyBook book) {
        this.ties = ties;
        this.day = day;
        this.book = book;
        this.mostSteps = (int) limits.count(LimitKeys.MOST_STEPS.key());
        this.circleSteps = (int) limits.count(LimitKeys.CIRCLE_STEPS.key());
        this.leastStrength = limits.ratio(LimitKeys.LEAST_STRENGTH.key()).doubleValue() - ROUNDING;
        this.mostTies = (int) limits.count(LimitKeys.MOST_TIES.key());
    }

    /** Everybody within reach of the party over ties of any kind. */
    public Neighbourhood from(String id) {
        return new Neighbourhood(this, id, search(id, Ties.ANY, mostSteps));
    }

    /** Everybody close to the party: relatives, associates, supporters, and the firms they hold. */
    public Neighbourhood circleOf(String id) {
        return new Neighbourhood(this, id, search(id, Ties.CIRCLE, circleSteps));
    }

    private Optional<Reach> search(String id, byte use, int steps) {
        int start = ties.node(id);
        if (start < 0) {
            return Optional.empty();
        }
        Reach reach = new Reach(start);
        int layer = 0;
        for (int step = 1; step <= steps; step++) {
            int end = reach.size();
            for (int state = layer; state < end; state++) {
                if (reach.isBest(state) && (step == 1 || degree(reach.node(state)) <= mostTies)) {
                    expand(reach, state, use, step);
                }
            }
            layer = end;
        }
        return Optional.of(reach);
    }

    private int degree(int node) {
        return ties.end(node) - ties.start(node);
    }

    private void expand(Reach reach, int state, byte use, int step) {
        int node = reach.node(state);
        for (int slot = ties.start(node); slot < ties.end(node); slot++) {
            double strength = reach.strength(state) * ties.strength(slot);
            if (strength >= leastStrength && ties.isOpen(slot, use, day)) {
                reach.offer(ties.target(slot), state, slot, strength, step);
            }
        }
    }

    int node(String id) {
        return ties.node(id);
    }

    String id(int node) {
        return ties.id(node);
    }

    /** The path as a fact, from the start of the search to the state. */
    PatronagePath path(String fromId, Reach reach, int state) {
        return path(fromId, reach.way(state), reach.strength(state));
    }

    /** The same path, told from its end to the start of the search. */
    PatronagePath pathBack(Reach reach, int state) {
        List<Integer> way = reach.way(state);
        Collections.reverse(way);
        return path(ties.id(reach.node(state)), way, reach.strength(state));
    }

    private PatronagePath path(String fromId, List<Integer> way, double strength) {
        List<PathStep> steps = new ArrayList<>();
        Set<Origin> origins = new LinkedHashSet<>();
        String at = fromId;
        for (int slot : way) {
            Tie tie = ties.tie(slot);
            PathStep step = tie.stepFrom(at, book);
            steps.add(step);
            origins.addAll(tie.origins());
            at = step.toId();
        }
        return fact(steps, Math.rint(strength / ROUNDING) / PER_ONE, List.copyOf(origins));
    }

    private PatronagePath fact(List<PathStep> steps, double strength, List<Origin> origins) {
        PathStep first = steps.get(0);
        PathStep last = steps.get(steps.size() - 1);
        return new PatronagePath(
                first.fromId(),
                book.name(first.fromId()),
                last.toId(),
                last.toName(),
                steps.size(),
                strength,
                link(steps),
                steps,
                origins);
    }

    /** What the end is to the start: "business partner of the husband". */
    private static String link(List<PathStep> steps) {
        StringBuilder link = new StringBuilder();
        for (int index = steps.size() - 1; index >= 0; index--) {
            link.append(link.isEmpty() ? "" : " of the ")
                    .append(steps.get(index).wording());
        }
        return link.toString();
    }
}
