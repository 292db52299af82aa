package org.probity.app.pack;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.probity.batch.CsvSheet;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Origin;

/** The facts of a dossier as sheets for reading, one for each kind of fact. */
final class FactSheets {

    private FactSheets() {}

    /** Name of the file to its text. */
    static SortedMap<String, String> of(Dossier dossier) {
        Map<Class<?>, List<Fact>> byType = dossier.facts().stream().collect(Collectors.groupingBy(Object::getClass));
        SortedMap<String, String> sheets = new TreeMap<>();
        byType.forEach((type, facts) -> sheets.put("facts/" + type.getSimpleName() + ".csv", sheet(type, facts)));
        return sheets;
    }

    private static String sheet(Class<?> type, List<Fact> facts) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> header = new ArrayList<>();
        for (RecordComponent component : components) {
            header.add(component.getName());
        }
        StringWriter text = new StringWriter();
        try (CsvSheet sheet = new CsvSheet(text, header.toArray(String[]::new))) {
            for (Fact fact : facts) {
                List<Object> cells = new ArrayList<>();
                for (RecordComponent component : components) {
                    cells.add(cell(component, fact));
                }
                sheet.line(cells.toArray());
            }
        }
        return text.toString();
    }

    private static Object cell(RecordComponent component, Fact fact) {
        try {
            Object value = component.getAccessor().invoke(fact);
            return value instanceof Number ? value : said(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot read " + component, impossible);
        }
    }

    private static String said(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> items) {
            return items.stream().map(FactSheets::said).collect(Collectors.joining("; "));
        }
        return value instanceof Origin origin ? origin.place() : value.toString();
    }
}
