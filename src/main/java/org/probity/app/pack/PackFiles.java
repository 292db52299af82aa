package org.probity.app.pack;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probity.app.Shelves;
import org.probity.batch.CsvSheet;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.fact.ListEntry;

/** The files of a pack. All but the screening, the form, the dossier and the rules follow from these. */
final class PackFiles {

    static final String SCREENING = "screening.json";
    static final String SUBMISSION = "submission.json";
    static final String DOSSIER = "dossier.json";
    static final String MANIFEST = "manifest.json";
    static final String RULES = "rules/";

    private static final String HOW = """
            This is the evidence of one screening: what was asked, what was known, by which rules it was judged, and
            what was said. report.html is for reading and printing; facts/ has the rows and what follows from them.

            Anybody can judge it again, offline, from nothing but these files:

                java -jar probity.jar verify PACK.zip

            A flag is a reason to look, not a finding of wrongdoing.
            """;

    private PackFiles() {}

    /** All files, the manifest included. */
    static SortedMap<String, byte[]> of(Evidence evidence) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, SCREENING, evidence.saidText());
        if (!evidence.submission().isBlank()) {
            put(files, SUBMISSION, evidence.submission());
        }
        put(files, DOSSIER, evidence.dossierText());
        evidence.book().shelf().files().forEach((path, text) -> put(files, RULES + path, text));
        put(files, "README.txt", HOW);
        put(files, "report.html", new ReportPage(evidence).html());
        put(files, "limits-in-force.csv", limits(evidence.papers().dossier().limits()));
        put(files, "list-entries.csv", entries(evidence.papers().entries()));
        FactSheets.of(evidence.papers().dossier()).forEach((name, text) -> put(files, name, text));
        put(files, MANIFEST, manifest(files));
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String limits(Limits limits) {
        StringWriter text = new StringWriter();
        try (CsvSheet sheet = new CsvSheet(text, "key", "value", "unit", "meaning", "source")) {
            for (Limit limit : limits.all()) {
                if (limits.has(limit.key()) && limits.text(limit.key()).equals(limit.value())) {
                    sheet.line(limit.key(), limit.value(), limit.unit(), limit.meaning(), limit.source());
                }
            }
        }
        return text.toString();
    }

    private static String entries(List<ListEntry> entries) {
        StringWriter text = new StringWriter();
        try (CsvSheet sheet = new CsvSheet(text, "list", "entry", "file", "line", "field", "text")) {
            for (ListEntry entry : entries) {
                for (ListEntry.Name name : entry.names()) {
                    sheet.line(
                            entry.list(),
                            entry.id(),
                            entry.origin().file(),
                            entry.origin().line(),
                            "name",
                            name.text());
                }
                for (ListEntry.Field field : entry.excerpt()) {
                    sheet.line(
                            entry.list(), entry.id(), entry.origin().file(), field.line(), field.label(), field.text());
                }
            }
        }
        return text.toString();
    }

    private static String manifest(SortedMap<String, byte[]> files) {
        List<Map<String, Object>> lines = new ArrayList<>();
        files.forEach((name, content) -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("name", name);
            line.put("bytes", content.length);
            line.put("sha256", Shelves.hash(content));
            lines.add(line);
        });
        return CanonicalJson.of(Map.of("files", lines, "format", "probity pack 1"));
    }
}
