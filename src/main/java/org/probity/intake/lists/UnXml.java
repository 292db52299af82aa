package org.probity.intake.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.probity.fact.ListEntry.Born;
import org.probity.fact.ListEntry.Quality;

/** The consolidated list of the UN Security Council. */
final class UnXml {
    private static final List<String> NAME_PARTS =
            List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME");

    private final ListSink sink;
    private final String file;

    private UnXml(ListSink sink, String file) {
        this.sink = sink;
        this.file = file;
    }

    static void read(List<Path> files, ListSink sink) {
        for (Path file : files) {
            UnXml reader = new UnXml(sink, ListFile.nameOf(file));
            XmlEntries.read(
                    file,
                    "CONSOLIDATED_LIST",
                    Set.of("INDIVIDUAL", "ENTITY"),
                    (name, value) -> {
                        if (name.equals("dateGenerated")) {
                            sink.published(Texts.day(value));
                        }
                    },
                    reader::entry);
        }
    }

    private void entry(XmlNode node) {
        sink.row();
        boolean person = node.name().equals("INDIVIDUAL");
        String reference = node.text("REFERENCE_NUMBER");
        EntryDraft draft = new EntryDraft(reference.isEmpty() ? node.text("DATAID") : reference, file, node.line());
        draft.kind(person ? "person" : "group");
        names(node, draft);
        births(node, draft);
        draft.gender(node.text("GENDER"));
        node.all("NATIONALITY", "VALUE").forEach(value -> draft.country(value.text()));
        node.all("DESIGNATION", "VALUE").forEach(value -> draft.position(value.text()));
        node.all("INDIVIDUAL_DOCUMENT").forEach(document -> document(document, draft));
        node.all(person ? "INDIVIDUAL_ADDRESS" : "ENTITY_ADDRESS").forEach(address -> address(address, draft));
        draft.programme(node.text("UN_LIST_TYPE"));
        draft.topic("sanction");
        draft.reference(reference);
        draft.from(Texts.day(node.text("LISTED_ON")));
        node.excerpt(draft, "");
        sink.entry(draft);
    }

    private static void names(XmlNode node, EntryDraft draft) {
        StringBuilder whole = new StringBuilder();
        NAME_PARTS.forEach(part -> whole.append(node.text(part)).append(' '));
        draft.name(whole.toString(), Quality.PRIMARY);
        draft.name(node.text("NAME_ORIGINAL_SCRIPT"), Quality.ORIGINAL_SCRIPT);
        for (XmlNode alias : node.children()) {
            if (alias.name().endsWith("_ALIAS")) {
                draft.name(alias.text("ALIAS_NAME"), quality(alias.text("QUALITY")));
                draft.born(alias.text("DATE_OF_BIRTH"), false);
                draft.birthPlace(place(alias.text("CITY_OF_BIRTH"), alias.text("COUNTRY_OF_BIRTH")));
            }
        }
    }

    private static Quality quality(String said) {
        return switch (Texts.plain(said)) {
            case "low" -> Quality.WEAK;
            case "f.k.a.", "fka" -> Quality.FORMER;
            default -> Quality.STRONG;
        };
    }

    private static void births(XmlNode node, EntryDraft draft) {
        for (XmlNode birth : node.all("INDIVIDUAL_DATE_OF_BIRTH")) {
            String type = birth.text("TYPE_OF_DATE");
            boolean circa = type.equals("APPROXIMATELY");
            String from = birth.text("FROM_YEAR");
            String to = birth.text("TO_YEAR");
            if (!from.isEmpty() && !to.isEmpty()) {
                Births.read(from + " to " + to, circa).ifPresent(born -> draft.born(sorted(born)));
            }
            draft.born(birth.text("DATE"), circa);
            if (birth.text("DATE").isEmpty()) {
                draft.born(birth.text("YEAR"), circa);
            }
        }
        for (XmlNode place : node.all("INDIVIDUAL_PLACE_OF_BIRTH")) {
            draft.birthPlace(place(
                    place.text("STREET"), place.text("CITY"), place.text("STATE_PROVINCE"), place.text("COUNTRY")));
        }
    }

    private static Born sorted(Born born) {
        return born.earliest().year() <= born.latest().year()
                ? born
                : new Born(born.latest(), born.earliest(), born.circa());
    }

    private static void document(XmlNode document, EntryDraft draft) {
        String type = document.text("TYPE_OF_DOCUMENT") + " " + document.text("TYPE_OF_DOCUMENT2");
        String issuer = document.text("ISSUING_COUNTRY");
        draft.number(
                Schemes.of(type),
                document.text("NUMBER"),
                issuer.isEmpty() ? document.text("COUNTRY_OF_ISSUE") : issuer);
    }

    private static void address(XmlNode address, EntryDraft draft) {
        draft.address(
                address.text("COUNTRY"),
                address.text("STREET"),
                address.text("CITY"),
                address.text("STATE_PROVINCE"),
                address.text("ZIP_CODE"));
    }

    private static String place(String... parts) {
        return String.join(
                ", ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }
}
