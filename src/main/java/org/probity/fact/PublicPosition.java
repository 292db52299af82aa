package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A public position of a party, or of a close relative: it accuses nobody, and asks for a closer look where the party
 * has to do with a purchase.
 *
 * @param partyId the party
 * @param partyName name of the party
 * @param how from what it is known: an own post, a relative's post, a list, or the topics in the user's files
 * @param holderName who holds the position: the party, or the relative
 * @param link what the holder is to the party, such as "husband"; blank where it is the party
 * @param position the position as written, or the list and entry that say so
 * @param from first day
 * @param until last day; blank means still
 * @param origins the rows it was made from
 */
@NeedsColumns("posts.holder_id|listings.name")
public record PublicPosition(
        String partyId,
        String partyName,
        @OneOf({"post", "relative", "list", "topic"}) String how,
        String holderName,
        String link,
        String position,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Origin> origins)
        implements DerivedFact, Dated {

    public PublicPosition {
        origins = List.copyOf(origins);
    }

    /** Whether it is held on the day, or ended at most so many days before; unknown for an unknown day. */
    public @Nullable Boolean isHeldWithin(@Nullable LocalDate day, long days) {
        return day == null ? null : activeBetween(day.minusDays(days), day);
    }

    /** As the end of a sentence that begins with the party. */
    public String said() {
        return switch (how) {
            case "post" -> "holds or lately held a public post (" + position + ")";
            case "relative" ->
                "has a relative in a public post, now or lately (" + link + " " + holderName + ", " + position + ")";
            case "list" ->
                "is listed as the holder of a public position or as somebody close to one (" + position + ")";
            default ->
                "is marked in the files as the holder of a public position or as somebody close to one (" + position
                        + ")";
        };
    }
}
