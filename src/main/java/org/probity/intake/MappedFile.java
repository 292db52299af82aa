package org.probity.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.fact.SourceFact;
import org.probity.intake.FactStream.Desk;
import org.probity.intake.FactStream.Repeats;
import org.probity.intake.mapping.FactRule;
import org.probity.intake.mapping.FieldRule;
import org.probity.intake.mapping.MappedSource;
import org.probity.intake.table.FileRefused;

/** Reads a foreign export through a mapping: one row gives several facts, and only the part that fails is refused. */
final class MappedFile implements InputTable {
    private final Source source;
    private final String mappingName;
    private final MappedSource mapping;
    private final MappedHeader header;

    MappedFile(Source source, String mappingName, MappedSource mapping) {
        this.source = source;
        this.mappingName = mappingName;
        this.mapping = mapping;
        this.header = new MappedHeader(source.table().header());
    }

    private record Stream(FactRule rule, FactStream facts) {}

    @Override
    public Source source() {
        return source;
    }

    @Override
    public List<ColumnUse> columns() {
        List<String> names = source.table().header();
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            uses.add(new ColumnUse(names.get(i), String.join(", ", filledFrom(i))));
        }
        return uses;
    }

    private List<String> filledFrom(int place) {
        List<String> filled = new ArrayList<>();
        for (FactRule rule : mapping.facts()) {
            rule.fields().forEach((column, field) -> {
                if (field.parts().stream().anyMatch(part -> part.isColumn() && header.find(part.text()) == place)) {
                    filled.add(rule.make() + "." + column);
                }
            });
        }
        return filled;
    }

    @Override
    public boolean givesRates() {
        return mapping.facts().stream().anyMatch(fact -> fact.make().equals("rates"));
    }

    @Override
    public FileReport read(Gathering gathering) {
        List<Problem> problems = header.resolve(mappingName, source.name(), mapping);
        if (!problems.isEmpty()) {
            gathering.problems().addAll(problems);
            throw new FileRefused(
                    0,
                    "the mapping does not fit this file: " + problems.size()
                            + (problems.size() == 1 ? " column" : " columns") + " could not be found.");
        }
        Desk desk = gathering.desk();
        List<Stream> streams = mapping.facts().stream()
                .map(rule -> stream(rule, desk, gathering))
                .toList();
        source.table().forEachRow(new WholeRows(source, desk, (row, at, cells) -> row(row, at, cells, streams)));
        Map<String, Long> made = new LinkedHashMap<>();
        for (Stream stream : streams) {
            List<SourceFact> facts = stream.facts().finish();
            gathering.add(stream.facts().kind(), stream.rule().fields().keySet(), facts);
            made.merge(stream.rule().make(), (long) facts.size(), Long::sum);
        }
        gathering.through(desk);
        return report(desk.tally(), made);
    }

    private Stream stream(FactRule rule, Desk desk, Gathering gathering) {
        FileKind kind = Vocabulary.file(rule.make()).orElseThrow();
        String[] says = Gathering.ownNames(kind);
        for (int i = 0; i < says.length; i++) {
            FieldRule field = rule.fields().get(says[i]);
            if (field != null) {
                says[i] = field.parts().stream()
                        .filter(part -> part.isColumn() && !MappedHeader.SPECIAL.contains(part.text()))
                        .findFirst()
                        .map(FieldRule.Part::text)
                        .orElse(says[i]);
            }
        }
        Repeats repeats = rule.skipsRepeats() ? Repeats.SKIPPED : Repeats.REFUSED;
        return new Stream(
                rule, new FactStream(kind, gathering.spellings(kind, source.isTyped(), mapping), says, repeats, desk));
    }

    private void row(int row, Origin origin, @Nullable String[] cells, List<Stream> streams) {
        for (Stream stream : streams) {
            RowCells all = new RowCells(cells, row + 1, origin.line(), "", 0);
            if (stream.rule().when().stream().noneMatch(rule -> rule.value(all).isEmpty())) {
                for (RowCells one : parts(stream.rule(), all)) {
                    stream.facts().take(row, origin, values(stream, one), cells);
                }
            }
        }
    }

    private List<RowCells> parts(FactRule rule, RowCells all) {
        if (rule.split() == null) {
            return List.of(all);
        }
        List<RowCells> parts = new ArrayList<>();
        for (String part : rule.split().value(all).split(Pattern.quote(rule.splitAt()), -1)) {
            if (!part.isBlank()) {
                parts.add(new RowCells(all.cells, all.row, all.line, part.strip(), parts.size() + 1));
            }
        }
        return parts;
    }

    private static @Nullable String[] values(Stream stream, RowCells cells) {
        List<Column> columns = stream.facts().kind().columns();
        @Nullable String[] values = new String[columns.size()];
        for (int i = 0; i < values.length; i++) {
            FieldRule field = stream.rule().fields().get(columns.get(i).name());
            values[i] = field == null ? null : field.value(cells);
        }
        return values;
    }

    private FileReport report(RowTally tally, Map<String, Long> made) {
        return new FileReport(
                source.name(),
                List.copyOf(made.keySet()),
                source.encoding(),
                source.delimiter(),
                tally.rows(),
                tally.used(),
                tally.partly(),
                tally.refused(),
                made,
                header.ignored(),
                source.sha256());
    }

    /** One row, or one part of a split cell in it, as a mapping sees it. */
    private final class RowCells implements FieldRule.Cells {
        private final @Nullable String[] cells;
        private final int row;
        private final long line;
        private final String part;
        private final int partNumber;

        RowCells(@Nullable String[] cells, int row, long line, String part, int partNumber) {
            this.cells = cells;
            this.row = row;
            this.line = line;
            this.part = part;
            this.partNumber = partNumber;
        }

        @Override
        public String text(String column) {
            return switch (column) {
                case "row" -> Integer.toString(row);
                case "line" -> Long.toString(line);
                case "part" -> part;
                case "part number" -> Integer.toString(partNumber);
                default -> cell(header.placeOf(column));
            };
        }

        private String cell(int place) {
            String cell = cells[place];
            String text = cell == null ? "" : cell.strip();
            return mapping.unknown().contains(text) ? "" : text;
        }
    }
}
