package org.probity.intake.lists;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.fact.ListEntry.Quality;

/** The EU's financial sanctions as CSV: one row a name, an address, a birth, a number or a citizenship of an entity. */
final class EuCsv {
    private final ListSink sink;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();

    private EuCsv(ListSink sink) {
        this.sink = sink;
    }

    static void read(List<Path> files, ListSink sink) {
        EuCsv reader = new EuCsv(sink);
        for (Path file : files) {
            ListTable.rows(file, "Entity_LogicalId", sink, line -> {}, reader::row);
        }
        reader.drafts.values().forEach(sink::entry);
    }

    private void row(ListRow row) {
        String id = row.text("Entity_LogicalId");
        if (id.isEmpty()) {
            row.lost("Entity_LogicalId is blank. Expected the number of an entity.");
            return;
        }
        EntryDraft draft = drafts.computeIfAbsent(id, key -> new EntryDraft(key, row.file(), row.line()));
        entity(row, draft);
        name(row, draft);
        birth(row, draft);
        draft.address(
                country(row, "Address"),
                row.text("Address_Street"),
                row.text("Address_PoBox"),
                row.text("Address_ZipCode"),
                row.text("Address_City"),
                row.text("Address_Region"),
                row.text("Address_Place"));
        draft.number(scheme(row), row.text("Identification_Number"), country(row, "Identification"));
        draft.country(country(row, "Citizenship"));
        row.excerpt(draft);
    }

    private void entity(ListRow row, EntryDraft draft) {
        sink.published(Texts.day(row.text("fileGenerationDate")));
        String type = Texts.plain(row.text("Entity_SubjectType", "Entity_SubjectType_ClassificationCode"));
        if (!type.isEmpty()) {
            draft.kind(type.startsWith("p") ? "person" : "company");
        }
        draft.topic("sanction");
        draft.reference(row.text("Entity_EU_ReferenceNumber"));
        draft.programme(row.text("Entity_Regulation_Programme"));
        draft.from(Texts.day(row.text("Entity_DesignationDate")));
    }

    private static void name(ListRow row, EntryDraft draft) {
        String whole = row.text("NameAlias_WholeName");
        String name = whole.isEmpty()
                ? row.text("NameAlias_FirstName") + " " + row.text("NameAlias_MiddleName") + " "
                        + row.text("NameAlias_LastName")
                : whole;
        boolean weak = Texts.plain(row.text("NameAlias_Strong")).equals("false");
        draft.name(name, weak ? Quality.WEAK : draft.hasNoName() ? Quality.PRIMARY : Quality.STRONG);
        draft.gender(row.text("NameAlias_Gender"));
        draft.position(row.text("NameAlias_Function"));
    }

    private static void birth(ListRow row, EntryDraft draft) {
        boolean circa = Texts.plain(row.text("BirthDate_Circa")).equals("true");
        String from = row.text("BirthDate_YearRangeFrom");
        String to = row.text("BirthDate_YearRangeTo");
        String whole = row.text("BirthDate_BirthDate");
        if (!whole.isEmpty()) {
            draft.born(whole, circa);
        } else if (!from.isEmpty() && !to.isEmpty()) {
            draft.born(from + " to " + to, circa);
        } else if (!row.text("BirthDate_Year").isEmpty()) {
            draft.born(
                    two(row.text("BirthDate_Day")) + "/" + two(row.text("BirthDate_Month")) + "/"
                            + row.text("BirthDate_Year"),
                    circa);
        }
        String country = row.text("BirthDate_CountryDescription");
        String city = row.text("BirthDate_City");
        draft.birthPlace(city.isEmpty() || country.isEmpty() ? city + country : city + ", " + country);
    }

    private static String two(String digits) {
        return digits.isEmpty() ? "00" : digits;
    }

    private static String scheme(ListRow row) {
        String code = row.text("Identification_TypeCode");
        return Schemes.of(code.isEmpty() ? row.text("Identification_TypeDescription") : code);
    }

    /** The two letters, or the name where the letters are the EU's "00" for unknown. */
    private static String country(ListRow row, String part) {
        String code = row.text(part + "_CountryIso2Code");
        String name = row.text(part + "_CountryDescription");
        return code.isEmpty() || code.equals("00") ? name.equals("UNKNOWN") ? "" : name : code;
    }
}
