package org.probity.intake;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.probity.fact.Problem;
import org.probity.intake.mapping.MappedSource;
import org.probity.intake.mapping.Mapping;
import org.probity.intake.mapping.MappingRead;
import org.probity.intake.mapping.MappingReader;
import org.probity.intake.table.FileRefused;

/** The one door: whatever comes in as rows leaves as facts, rejects and problems. */
public final class Intake {
    private static final Comparator<Map.Entry<String, List<Row>>> RATES_FIRST = Comparator.comparing(
                    (Map.Entry<String, List<Row>> entry) -> !entry.getKey().equals("rates"))
            .thenComparing(Map.Entry::getKey);

    private final Gathering gathering;
    private final IntakeOptions options;
    private Optional<Mapping> mapping = Optional.empty();
    private final Map<Integer, FileReport> reports = new TreeMap<>();

    private Intake(IntakeOptions options) {
        this.options = options;
        this.gathering = new Gathering(options);
    }

    /**
     * Reads files, and the tables in folders.
     *
     * @throws java.io.UncheckedIOException when a file that was there can no longer be read
     */
    public static Reading read(List<Path> inputs, IntakeOptions options) {
        Intake intake = new Intake(options);
        intake.readMapping();
        if (!intake.gathering.problems().isEmpty()) {
            return intake.gathering.reading(List.of());
        }
        List<InputTable> tables = new ArrayList<>();
        for (Path file : InputFiles.of(inputs, intake.gathering.problems())) {
            tables.addAll(intake.open(file));
        }
        intake.readAll(tables);
        return intake.gathering.reading(List.copyOf(intake.reports.values()));
    }

    /** Looks at one file; what cannot be looked at becomes a problem. */
    static List<FileInspection> inspect(Path file, IntakeOptions options) {
        Intake intake = new Intake(options);
        intake.readMapping();
        List<InputTable> tables = Files.isRegularFile(file) ? intake.open(file) : List.of();
        List<FileInspection> found = new ArrayList<>();
        for (InputTable table : tables) {
            Intake alone = new Intake(options);
            FileReport report = alone.read(table);
            Reading reading = alone.gathering.reading(List.of());
            found.add(FileInspection.of(table, report, reading));
        }
        if (!Files.isRegularFile(file)) {
            intake.gathering.problems().add(new Problem(file.toString(), "there is no such file"));
        }
        if (!intake.gathering.problems().isEmpty()) {
            found.add(FileInspection.of(Source.nameOf(file), intake.gathering.problems()));
        }
        return found;
    }

    /**
     * Reads rows that are in memory: a web form, or the rows of a scenario.
     *
     * @param rowsByFile rows by file of the vocabulary, such as "payments"
     */
    public static Reading ofRows(Map<String, List<Row>> rowsByFile, IntakeOptions options) {
        return ofRows(rowsByFile, new Gathering(options));
    }

    /** Reads rows that are in memory and rest on rows that were read earlier. */
    public static Reading ofRows(Map<String, List<Row>> rowsByFile, IntakeOptions options, EarlierRows earlier) {
        return ofRows(rowsByFile, new Gathering(options, earlier));
    }

    private static Reading ofRows(Map<String, List<Row>> rowsByFile, Gathering gathering) {
        List<FileReport> reports = new ArrayList<>();
        rowsByFile.entrySet().stream().sorted(RATES_FIRST).forEach(entry -> GivenRows.read(
                        entry.getKey(), entry.getValue(), gathering)
                .ifPresent(reports::add));
        return gathering.reading(reports);
    }

    private void readMapping() {
        if (options.mapping() != null) {
            MappingRead read = MappingReader.read(options.mapping());
            gathering.problems().addAll(read.problems());
            mapping = read.mapping();
        }
    }

    private List<InputTable> open(Path file) {
        try {
            Optional<MappedSource> mapped = mapping.flatMap(one -> one.sourceFor(Source.nameOf(file)));
            Charset encoding = mapped.map(MappedSource::encoding).orElse(options.encoding());
            Character delimiter = mapped.map(MappedSource::delimiter).orElse(null);
            return Source.open(file, encoding, delimiter).stream()
                    .map(source -> table(source, mapped))
                    .toList();
        } catch (FileRefused e) {
            gathering.problems().add(e.problem(Source.nameOf(file)));
            return List.of();
        }
    }

    private InputTable table(Source source, Optional<MappedSource> mapped) {
        if (mapped.isPresent()) {
            return new MappedFile(source, mapping.orElseThrow().file(), mapped.get());
        }
        try {
            return new PlainFile(
                    source, KindGuess.of(source.kindName(), source.table().header()));
        } catch (FileRefused e) {
            return new UnknownFile(source, e);
        }
    }

    /** Rates first, because amounts of all other files need them; reports stay in the order the files were given. */
    private void readAll(List<InputTable> files) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> !files.get(i).givesRates()));
        for (int i : order) {
            reports.put(i, read(files.get(i)));
        }
    }

    private FileReport read(InputTable table) {
        try {
            return table.read(gathering);
        } catch (FileRefused e) {
            Source source = table.source();
            gathering.problems().add(e.problem(source.name()));
            return FileReport.refused(source.name(), source.encoding(), source.delimiter(), source.sha256());
        }
    }
}
