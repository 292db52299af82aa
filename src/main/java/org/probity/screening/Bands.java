package org.probity.screening;

import java.util.Collection;

import org.probity.fact.Limits;
import org.probity.screening.RecordScore.Says;

/**
 * From which record score a party is surely, probably, possibly the one listed.
 *
 * @param sure score from which surely
 * @param probable score from which probably
 * @param possible score from which shown at all
 */
record Bands(double sure, double probable, double possible) {

    static Bands of(Limits limits) {
        return new Bands(
                limits.ratio(LimitKeys.SURE.key()).doubleValue(),
                limits.ratio(LimitKeys.PROBABLE.key()).doubleValue(),
                limits.ratio(LimitKeys.POSSIBLE.key()).doubleValue());
    }

    boolean isShown(double score) {
        return score >= possible;
    }

    /**
     * The band. What proves who is meant is at least probable, whatever contradicts, and sure unless much contradicts;
     * without proof, one contradiction leaves no more than probable, and a name alone no more than possible.
     */
    String band(double score, Collection<Evidence> evidence) {
        if (RecordScore.has(evidence, Says.PROOF)) {
            return score >= probable ? "sure" : "probable";
        }
        if (!RecordScore.has(evidence, Says.SUPPORT)) {
            return "possible";
        }
        boolean isContradicted = RecordScore.has(evidence, Says.CONTRADICTION);
        return score >= sure && !isContradicted ? "sure" : score >= probable ? "probable" : "possible";
    }
}
