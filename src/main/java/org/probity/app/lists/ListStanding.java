package org.probity.app.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.probity.fact.ListCard;
import org.probity.fact.Origin;
import org.probity.intake.lists.OfficialCard;

/**
 * How it stands with a list.
 *
 * @param card its card
 * @param kept the list as kept; empty when it was never imported
 * @param today the day its age is counted to
 * @param altered whether a file of it is no longer what was imported
 */
public record ListStanding(OfficialCard card, Optional<KeptList> kept, LocalDate today, boolean altered) {

    /** Days since it was known to be current; 0 for a list that is missing. */
    public long ageDays() {
        return kept.map(list -> ChronoUnit.DAYS.between(list.knownOn(), today)).orElse(0L);
    }

    public boolean isMissing() {
        return kept.isEmpty();
    }

    public boolean isStale() {
        return ageDays() > card.maxAgeDays();
    }

    public boolean isSample() {
        return kept.filter(KeptList::sample).isPresent();
    }

    /** Whether it may be relied on. */
    public boolean isSound() {
        return !isMissing() && !isStale() && !altered && !isSample();
    }

    /** What a run may know of it; a sample has no day, so that nobody is cleared by it. Empty for a missing list. */
    public Optional<ListCard> fact() {
        return kept.map(list -> new ListCard(
                card.list(),
                card.title(),
                card.publisher(),
                list.sample() ? null : list.knownOn(),
                list.hash(),
                (int) list.entries(),
                card.mandatory(),
                card.maxAgeDays(),
                new Origin("lists/" + card.list(), 1, card.list())));
    }

    /** In one word. */
    public String word() {
        if (isMissing()) {
            return "missing";
        }
        if (altered) {
            return "altered";
        }
        return isSample() ? "sample" : isStale() ? "stale" : "fresh";
    }

    /** For JSON. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("list", card.list());
        fields.put("title", card.title());
        fields.put("publisher", card.publisher());
        fields.put("mandatory", card.mandatory());
        fields.put("state", word());
        fields.put("max_age_days", card.maxAgeDays());
        kept.ifPresent(list -> {
            fields.put("age_days", ageDays());
            fields.put("imported_on", list.importedOn().toString());
            list.published().ifPresent(day -> fields.put("published", day.toString()));
            fields.put("entries", list.entries());
            fields.put("kinds", list.kinds());
            fields.put("sample", list.sample());
            fields.put("sha256", list.hash());
        });
        return fields;
    }
}
