package org.probity.intake.lists;

import java.nio.file.Path;
import java.util.List;

import org.probity.fact.ListEntry.Quality;

/** OpenSanctions' simple CSV of targets: one row a target, lists inside cells. */
final class OpenSanctionsCsv {

    private OpenSanctionsCsv() {}

    static void read(List<Path> files, ListSink sink) {
        for (Path file : files) {
            ListTable.rows(file, "schema", sink, line -> {}, row -> entry(row, sink));
        }
    }

    private static void entry(ListRow row, ListSink sink) {
        String id = row.text("id");
        if (id.isEmpty()) {
            row.lost("id is blank. Expected the id of a target.");
            return;
        }
        EntryDraft draft = new EntryDraft(id, row.file(), row.line());
        draft.kind(Schema.kind(row.text("schema")));
        draft.name(row.text("name"), Quality.PRIMARY);
        Texts.list(row.text("aliases")).forEach(name -> draft.name(name, Quality.STRONG));
        Texts.list(row.text("birth_date")).forEach(born -> draft.born(born, false));
        Texts.list(row.text("countries")).forEach(draft::country);
        Texts.list(row.text("addresses")).forEach(text -> draft.address("", text));
        Texts.list(row.text("identifiers")).forEach(value -> draft.number("other", value, ""));
        Texts.list(row.text("phones")).forEach(value -> draft.number("phone", value, ""));
        Texts.list(row.text("emails")).forEach(value -> draft.number("email", value, ""));
        Texts.list(row.text("sanctions")).forEach(draft::programme);
        Texts.list(row.text("program_ids")).forEach(draft::programme);
        Texts.list(row.text("topics")).forEach(draft::topic);
        draft.type(Topics.type(draft.topics()));
        draft.reference(id);
        row.excerpt(draft);
        sink.entry(draft);
    }
}
