package org.probity.intake.lists;

import java.util.List;
import java.util.Map;

import org.probity.fact.ListEntry.Quality;

/** Turns one FollowTheMoney thing, and the parts and ties that belong to it, into an entry. */
final class FtmEntry {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("passportNumber", "passport"),
            Map.entry("idNumber", "national id"),
            Map.entry("socialSecurityNumber", "social security"),
            Map.entry("registrationNumber", "registration"),
            Map.entry("ogrnCode", "registration"),
            Map.entry("okpoCode", "registration"),
            Map.entry("uscCode", "registration"),
            Map.entry("innCode", "tax"),
            Map.entry("taxNumber", "tax"),
            Map.entry("vatCode", "tax"),
            Map.entry("leiCode", "lei"),
            Map.entry("dunsCode", "duns"),
            Map.entry("swiftBic", "swift"),
            Map.entry("isinCode", "isin"),
            Map.entry("imoNumber", "imo"),
            Map.entry("mmsi", "mmsi"),
            Map.entry("publicKey", "crypto"),
            Map.entry("phone", "phone"),
            Map.entry("email", "email"),
            Map.entry("website", "website"));

    private final FtmThing thing;
    private final EntryDraft draft;
    private final long line;

    FtmEntry(FtmThing thing, String file, long line) {
        this.thing = thing;
        this.draft = new EntryDraft(thing.id(), file, line);
        this.line = line;
    }

    /** What the thing says of itself. */
    EntryDraft draft() {
        draft.kind(Schema.kind(thing.schema()));
        thing.texts("topics").forEach(draft::topic);
        draft.name(thing.caption(), Quality.PRIMARY);
        names("name", Quality.STRONG);
        names("alias", Quality.STRONG);
        names("previousName", Quality.FORMER);
        names("weakAlias", Quality.WEAK);
        thing.texts("birthDate").forEach(born -> draft.born(born, false));
        thing.texts("birthPlace").forEach(draft::birthPlace);
        for (String property : List.of("nationality", "citizenship", "country", "jurisdiction", "flag")) {
            thing.texts(property).forEach(draft::country);
        }
        thing.texts("gender").forEach(draft::gender);
        NUMBERS.forEach((property, scheme) -> thing.texts(property).forEach(value -> draft.number(scheme, value, "")));
        thing.texts("address").forEach(text -> draft.address("", text));
        thing.texts("position").forEach(draft::position);
        thing.texts("program").forEach(draft::programme);
        draft.reference(thing.id());
        thing.excerpt(draft, "", line);
        return draft;
    }

    private void names(String property, Quality quality) {
        thing.texts(property).forEach(name -> draft.name(name, quality));
    }

    /** A part: sanction, address, document, post. */
    void part(FtmThing part) {
        switch (part.schema()) {
            case "Sanction" -> sanction(part);
            case "Address" -> draft.address(part.text("country"), address(part));
            case "Passport", "Identification" ->
                draft.number(
                        part.schema().equals("Passport") ? "passport" : Schemes.of(part.text("type")),
                        part.text("number"),
                        part.text("country"));
            case "Occupancy" -> part.things("post").forEach(post -> draft.position(post.caption()));
            default -> draft.position(part.caption());
        }
        part.excerpt(draft, part.schema() + "/", line);
    }

    private static String address(FtmThing part) {
        return part.text("full").isEmpty()
                ? String.join(" ", part.texts("street")) + " " + part.text("city")
                : part.text("full");
    }

    private void sanction(FtmThing part) {
        part.texts("program").forEach(draft::programme);
        part.texts("programId").forEach(draft::programme);
        part.texts("startDate").forEach(day -> draft.from(Texts.day(day)));
        part.texts("listingDate").forEach(day -> draft.from(Texts.day(day)));
        List<String> ends = part.texts("endDate");
        draft.until(ends.isEmpty() ? null : Texts.day(ends.get(ends.size() - 1)));
    }

    /** A tie to another, by the words of the tie. */
    void tie(FtmThing tie, String name, String otherId) {
        String word = tie.text("relationship").isEmpty() ? tie.text("role") : tie.text("relationship");
        String kind = Schema.tieWord(tie.schema());
        draft.tie(word.isEmpty() ? kind : kind + ": " + word, name, otherId);
    }

    /** Another thing that stands inside without a word for the tie, such as a parent company. */
    void named(FtmThing other) {
        draft.tie("linked to", other.caption(), other.id());
    }
}
