package org.probity.intake.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry.Quality;
import org.probity.intake.table.FileRefused;

/** OFAC's simple XML, SDN.XML and CONSOLIDATED.XML: sdnList with an sdnEntry for each. */
final class OfacXml {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private final ListSink sink;
    private final String file;
    private long stated = -1;
    private long read;

    private OfacXml(ListSink sink, String file) {
        this.sink = sink;
        this.file = file;
    }

    static void read(List<Path> files, ListSink sink) {
        for (Path path : files) {
            OfacXml reader = new OfacXml(sink, ListFile.nameOf(path));
            XmlEntries.read(
                    path, "sdnList", Set.of("sdnEntry", "publshInformation"), (name, value) -> {}, reader::part);
            if (reader.stated >= 0 && reader.stated != reader.read) {
                throw new FileRefused(
                        0, "the file says it has " + reader.stated + " entries, and has " + reader.read + ".");
            }
        }
    }

    private void part(XmlNode node) {
        if (node.name().equals("sdnEntry")) {
            read++;
            entry(node);
        } else {
            sink.published(day(node.text("Publish_Date")));
            String count = node.text("Record_Count");
            stated = count.matches("[0-9]{1,9}") ? Long.parseLong(count) : -1;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, AMERICAN);
        } catch (DateTimeParseException e) {
            return Texts.day(text);
        }
    }

    private void entry(XmlNode node) {
        sink.row();
        EntryDraft draft = new EntryDraft(node.text("uid"), file, node.line());
        draft.kind(
                switch (Texts.plain(node.text("sdnType"))) {
                    case "individual" -> "person";
                    case "vessel" -> "vessel";
                    case "aircraft" -> "aircraft";
                    default -> "company";
                });
        draft.name(node.text("firstName") + " " + node.text("lastName"), Quality.PRIMARY);
        for (XmlNode aka : node.all("akaList", "aka")) {
            draft.name(aka.text("firstName") + " " + aka.text("lastName"), quality(aka));
        }
        node.all("programList", "program").forEach(one -> draft.programme(one.text()));
        draft.position(draft.isPerson() ? node.text("title") : "");
        draft.topic("sanction");
        draft.reference(node.text("uid"));
        person(node, draft);
        node.all("idList", "id").forEach(one -> number(one, draft));
        node.all("addressList", "address").forEach(one -> address(one, draft));
        OfacRemarks.read(node.text("remarks"), draft, node.line());
        node.excerpt(draft, "");
        sink.entry(draft);
    }

    private static Quality quality(XmlNode aka) {
        if (Texts.plain(aka.text("category")).equals("weak")) {
            return Quality.WEAK;
        }
        return Texts.plain(aka.text("type")).startsWith("f") ? Quality.FORMER : Quality.STRONG;
    }

    private static void person(XmlNode node, EntryDraft draft) {
        for (XmlNode one : node.all("dateOfBirthList", "dateOfBirthItem")) {
            draft.born(one.text("dateOfBirth"), false);
        }
        for (XmlNode one : node.all("placeOfBirthList", "placeOfBirthItem")) {
            draft.birthPlace(one.text("placeOfBirth"));
        }
        for (XmlNode one : node.all("nationalityList", "nationality")) {
            draft.country(one.text("country"));
        }
        for (XmlNode one : node.all("citizenshipList", "citizenship")) {
            draft.country(one.text("country"));
        }
    }

    /** The list of numbers holds the gender too. */
    private static void number(XmlNode id, EntryDraft draft) {
        String type = id.text("idType");
        if (type.equals("Gender")) {
            draft.gender(id.text("idNumber"));
            return;
        }
        String number = id.text("idNumber");
        boolean imo = number.startsWith("IMO ");
        draft.number(imo ? "imo" : Schemes.of(type), imo ? number.substring(4) : number, id.text("idCountry"));
    }

    private static void address(XmlNode address, EntryDraft draft) {
        String country = address.text("country");
        draft.address(
                country,
                address.text("address1"),
                address.text("address2"),
                address.text("address3"),
                address.text("city"),
                address.text("stateOrProvince"),
                address.text("postalCode"));
        if (!draft.isPerson()) {
            draft.country(country);
        }
    }
}
