package org.probity.casebook;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one person proposes and another confirms.
 *
 * @param kind what it is about
 * @param object what exactly: "S-000123/2" for a finding, the hash of a book or list, blank for a matter of identity
 * @param ruling what is proposed
 * @param reason why; must not be blank
 * @param bound what it holds for, such as the hashes of vendor, list entry, rule and scorer: when one changes, the
 *     disposition is reopened
 * @param firstParty for a matter of identity one party's id, else blank
 * @param secondParty for a matter of identity the other party's id, else blank
 */
public record NewDisposition(
        DispositionKind kind,
        String object,
        Ruling ruling,
        String reason,
        Map<String, String> bound,
        String firstParty,
        String secondParty) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 4_000;

    public NewDisposition {
        bound = java.util.Collections.unmodifiableMap(new TreeMap<>(bound));
        if (!kind.rulings().contains(ruling)) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "\"" + ruling + "\" says nothing of a " + kind + ". Expected one of "
                            + new java.util.TreeSet<>(kind.rulings()) + ".");
        }
        mustBeAReason(reason);
    }

    static void mustBeAReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "The reason has " + reason.length() + " characters. Expected 1 to " + LONGEST_REASON + ".");
        }
    }

    /** What a finding of a screening means. */
    public static NewDisposition ofFinding(
            String screeningId, int finding, Ruling ruling, String reason, Map<String, String> bound) {
        return new NewDisposition(DispositionKind.FINDING, screeningId + "/" + finding, ruling, reason, bound, "", "");
    }

    /** Whether two parties are one; which of them is named first does not matter. */
    public static NewDisposition ofIdentity(String one, String other, Ruling ruling, String reason) {
        if (one.isBlank() || other.isBlank() || one.equals(other)) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "\"" + one + "\" and \"" + other + "\" are not two parties. Expected two different ids.");
        }
        boolean isInOrder = one.compareTo(other) < 0;
        return new NewDisposition(
                DispositionKind.IDENTITY,
                "",
                ruling,
                reason,
                Map.of(),
                isInOrder ? one : other,
                isInOrder ? other : one);
    }

    /** Whether a rule book comes into force, or an earlier one again. */
    public static NewDisposition ofBook(String bookHash, Ruling ruling, String reason) {
        return new NewDisposition(DispositionKind.BOOK, bookHash, ruling, reason, Map.of(), "", "");
    }

    /** Whether the files of a list are taken though they fail its card. */
    public static NewDisposition ofList(String listHash, String reason) {
        return new NewDisposition(DispositionKind.LIST, listHash, Ruling.TAKE, reason, Map.of(), "", "");
    }
}
