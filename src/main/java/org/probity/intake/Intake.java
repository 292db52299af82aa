package org.probity.intake;

import java.nio.charset.Charset;
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
        List<InputTable> files = new ArrayList<>();
        for (Path file : InputFiles.of(inputs, intake.gathering.problems())) {
            intake.open(file, files);
        }
        intake.readAll(files);
        return intake.gathering.reading(List.copyOf(intake.reports.values()));
    }

    /**
     * Reads rows that are in memory: a web form, or the rows of a scenario.
     *
     * @param rowsByFile rows by file of the vocabulary, such as "payments"
     */
    public static Reading ofRows(Map<String, List<Row>> rowsByFile, IntakeOptions options) {
        Gathering gathering = new Gathering(options);
        List<FileReport> reports = new ArrayList<>();
        rowsByFile.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals("rates")))
                .forEach(entry -> GivenRows.read(entry.getKey(), entry.getValue(), gathering)
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

    private InputTable table(Source source, Optional<MappedSource> mapped) {
        return mapped.isPresent()
                ? new MappedFile(source, mapping.orElseThrow().file(), mapped.get())
                : new PlainFile(
                        source, KindGuess.of(source.name(), source.table().header()));
    }

    private void open(Path file, List<InputTable> files) {
        try {
            Optional<MappedSource> mapped = mapping.flatMap(one -> one.sourceFor(Source.nameOf(file)));
            Charset encoding = mapped.map(MappedSource::encoding).orElse(options.encoding());
            Character delimiter = mapped.map(MappedSource::delimiter).orElse(null);
            for (Source source : Source.open(file, encoding, delimiter)) {
                files.add(table(source, mapped));
            }
        } catch (FileRefused e) {
            gathering.problems().add(e.problem(Source.nameOf(file)));
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
            read(i, files.get(i));
        }
    }

    private void read(int place, InputTable file) {
        try {
            reports.put(place, file.read(gathering));
        } catch (FileRefused e) {
            Problem problem = e.problem(file.name());
            gathering.problems().add(problem);
        }
    }
}
