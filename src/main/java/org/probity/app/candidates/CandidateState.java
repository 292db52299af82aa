package org.probity.app.candidates;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.app.books.Publication;
import org.probity.decision.Outcome;

/**
 * What is known of a candidate book.
 *
 * @param id its id
 * @param owner login of who made it
 * @param made when
 * @param kind whether it is new or brings an earlier book back
 * @param from what it was made from: a file's name, or a publication's number
 * @param hash hash of its texts
 * @param before hash of the book it was made from
 * @param stage how far it is
 * @param problems what keeps it from being published
 * @param scenarios number of scenarios that hold
 * @param proofs how well each rule is proven
 * @param impact what it would change for the mission's records; null before it was checked, or without any
 * @param decided what it would change in the last screenings on record; null before it was checked, or without any
 * @param proposer login of who proposed it; blank before
 * @param reason why it should come into force; blank before
 * @param publication number under which it came into force; 0 before
 */
public record CandidateState(
        String id,
        String owner,
        Instant made,
        Publication.Kind kind,
        String from,
        String hash,
        String before,
        Stage stage,
        List<String> problems,
        int scenarios,
        List<ProofLine> proofs,
        @Nullable ImpactLines impact,
        @Nullable DecidedCases decided,
        String proposer,
        String reason,
        int publication) {

    /** How far a candidate is. */
    public enum Stage {
        /** Its checks wait or are at work. */
        CHECKING,
        /** Something is wrong with it. */
        REFUSED,
        /** All checks hold; somebody may propose it. */
        SOUND,
        /** It waits for a second person. */
        PROPOSED,
        /** It came into force. */
        PUBLISHED
    }

    /**
     * How well a rule is proven.
     *
     * @param rule its id
     * @param changes changes tried
     * @param noticed changes that a scenario noticed
     * @param declared changes declared to make no difference
     * @param holes changes that nothing noticed, each with what would notice it
     */
    public record ProofLine(String rule, int changes, int noticed, int declared, List<String> holes) {
        public ProofLine {
            holes = List.copyOf(holes);
        }
    }

    /**
     * What would change in cases that are on record.
     *
     * @param cases number of cases
     * @param source where the cases come from: "screenings" or "records"
     * @param outcomes how often which outcome turns into which
     * @param rules rules of which something changes
     */
    public record ImpactLines(int cases, String source, List<Turned> outcomes, List<RuleLine> rules) {
        public ImpactLines {
            outcomes = List.copyOf(outcomes);
            rules = List.copyOf(rules);
        }
    }

    /**
     * How often an outcome turns into another.
     *
     * @param before by the book in force
     * @param after by the candidate
     * @param times how often
     */
    public record Turned(Outcome before, Outcome after, int times) {}

    /**
     * What would change in the last screenings on record.
     *
     * @param impact what would change
     * @param screenings id of the newest of these screenings of each subject that is named, by subject
     * @param unshown changes that cases on record cannot show, see {@link org.probity.app.books.UnshownChanges}
     */
    public record DecidedCases(ImpactLines impact, Map<String, String> screenings, List<String> unshown) {
        public DecidedCases {
            unshown = List.copyOf(unshown);
            screenings = Collections.unmodifiableMap(new TreeMap<>(screenings));
        }
    }

    /**
     * What would change of one rule.
     *
     * @param rule its id
     * @param before subjects flagged of those it applies to, such as "3 of 120 (2.5 %)"
     * @param after the same with the candidate
     * @param newly subjects newly flagged
     * @param noLonger subjects no longer flagged
     * @param lost confirmed hits among those
     * @param relieved known false positives among those
     */
    public record RuleLine(
            String rule,
            String before,
            String after,
            List<String> newly,
            List<String> noLonger,
            List<String> lost,
            List<String> relieved) {
        public RuleLine {
            newly = List.copyOf(newly);
            noLonger = List.copyOf(noLonger);
            lost = List.copyOf(lost);
            relieved = List.copyOf(relieved);
        }
    }

    public CandidateState {
        problems = List.copyOf(problems);
        proofs = List.copyOf(proofs);
    }

    CandidateState checked(
            Stage next,
            List<String> wrong,
            int holding,
            List<ProofLine> proven,
            @Nullable ImpactLines ofRecords,
            @Nullable DecidedCases ofScreenings) {
        return new CandidateState(
                id,
                owner,
                made,
                kind,
                from,
                hash,
                before,
                next,
                wrong,
                holding,
                proven,
                ofRecords,
                ofScreenings,
                proposer,
                reason,
                publication);
    }

    CandidateState proposed(String by, String why) {
        return new CandidateState(
                id,
                owner,
                made,
                kind,
                from,
                hash,
                before,
                Stage.PROPOSED,
                problems,
                scenarios,
                proofs,
                impact,
                decided,
                by,
                why,
                publication);
    }

    CandidateState published(int number) {
        return new CandidateState(
                id,
                owner,
                made,
                kind,
                from,
                hash,
                before,
                Stage.PUBLISHED,
                problems,
                scenarios,
                proofs,
                impact,
                decided,
                proposer,
                reason,
                number);
    }
}
