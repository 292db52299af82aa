package org.probity.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.probity.batch.Batch;
import org.probity.batch.Journal;
import org.probity.batch.Judged;
import org.probity.batch.Progress;
import org.probity.batch.RunBasis;
import org.probity.batch.RunCard;
import org.probity.casebook.Stamp;
import org.probity.decision.Decision;
import org.probity.fact.Dossier;
import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.fact.Subject;
import org.probity.intake.FileReport;
import org.probity.intake.Reading;
import org.probity.rulebook.syntax.Rule;

/** One run of a check: what was read, and how it is judged. */
public final class CheckRun {

    private final Probity.Judging judging;
    private final Limits limits;
    private final RunCard card;
    private final Stamp stamp;

    /**
     * @param probity the house
     * @param reading what was read
     * @param inputs the folders and files it was read from
     * @param lists the official lists searched
     */
    public CheckRun(Probity probity, Reading reading, List<Path> inputs, Lists lists) {
        this(probity, reading, inputs, lists, Optional.empty());
    }

    /**
     * @param probity the house
     * @param reading what was read
     * @param inputs the folders and files it was read from
     * @param lists the official lists searched
     * @param standard the file among them that standard input was copied to
     */
    public CheckRun(Probity probity, Reading reading, List<Path> inputs, Lists lists, Optional<Path> standard) {
        this.judging = probity.judging(reading.register(), lists);
        Versions versions = Versions.built();
        Book book = probity.book();
        this.limits = book.limits(judging.asOf(), judging.mission());
        this.card = new RunCard(
                versions.probity(),
                versions.drools(),
                judging.asOf(),
                judging.mission(),
                book.from(),
                book.hash(),
                book.rules(),
                inForce(limits),
                inputs(reading.files(), paths(probity.inputs(inputs)), standard),
                probity.mapping().map(file -> new RunCard.Hashed(file.toString(), Shelves.hash(file))),
                probity.declared().declarations(),
                judging.cards(),
                judging.screener().searched(),
                judging.lists().doubts(),
                judging.who());
        this.stamp = new Stamp(
                card.probity(),
                card.drools(),
                card.rulesHash(),
                RecordsStamp.lists(card.searched(), card.lists()),
                Scorer.version(limits),
                RecordsStamp.hash(reading.files(), card.searched()),
                card.asOf(),
                card.mission());
    }

    public Probity.Judging judging() {
        return judging;
    }

    public RunCard card() {
        return card;
    }

    /** What stands beside each of its decisions: by what it was made. */
    public Stamp stamp() {
        return stamp;
    }

    /** All that the judging depends on. */
    public RunBasis basis() {
        return new RunBasis(card, judging.subjects(), limits, Scorer.version(limits));
    }

    /** The dossier of a subject, gathered anew. */
    public Function<Subject, Dossier> dossiers() {
        return judging.passes().dossiers();
    }

    /** Number of rules, variants not counted. */
    public long ruleIds() {
        return card.rules().stream().map(Rule::id).distinct().count();
    }

    /** Judges everybody, and hands the decisions over in the order of the subjects. */
    public void judge(int threads, Progress progress, Consumer<Decision> sink) {
        new Batch(judging.passes(), threads, progress).run(judging.subjects(), sink);
    }

    /** The same, without judging again who is in the journal. */
    public void judge(int threads, Progress progress, Journal journal, Consumer<Judged> sink) {
        new Batch(judging.passes(), threads, progress).run(judging.subjects(), journal, sink);
    }

    /** Rows read from all files. */
    public static long rows(List<FileReport> files) {
        return files.stream().mapToLong(FileReport::rows).sum();
    }

    /** Rows of which something was refused. */
    public static long notWhollyUsed(List<FileReport> files) {
        return files.stream().mapToLong(file -> file.refused() + file.partly()).sum();
    }

    private static Map<String, String> inForce(Limits limits) {
        Map<String, String> inForce = new TreeMap<>();
        for (Limit limit : limits.all()) {
            if (limits.has(limit.key())) {
                inForce.put(limit.key(), limits.text(limit.key()));
            }
        }
        return inForce;
    }

    private static List<RunCard.Input> inputs(
            List<FileReport> files, Map<String, List<Path>> paths, Optional<Path> standard) {
        List<RunCard.Input> inputs = new ArrayList<>();
        for (FileReport file : files) {
            Optional<Path> path = paths.getOrDefault(file.file(), List.of()).stream()
                    .filter(one -> Shelves.hash(one).equals(file.sha256()))
                    .findFirst();
            List<String> notes = new ArrayList<>(List.of(file.encoding(), file.delimiter()));
            if (!file.ignored().isEmpty()) {
                notes.add("columns not used: " + String.join(", ", file.ignored()));
            }
            inputs.add(new RunCard.Input(
                    file.file(),
                    new RunCard.Hashed(
                            path.map(one -> standard.equals(path) ? "-" : portable(one))
                                    .orElse(file.file()),
                            file.sha256()),
                    file.rows(),
                    file.used(),
                    file.partly() + file.refused(),
                    notes));
        }
        return inputs;
    }

    private static String portable(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** File name to the paths it may stand for. */
    private static Map<String, List<Path>> paths(List<Path> inputs) {
        Map<String, List<Path>> paths = new LinkedHashMap<>();
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> {
                    paths.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                            .add(file);
                    paths.computeIfAbsent(portable(input.relativize(file)), name -> new ArrayList<>())
                            .add(file);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return paths;
    }
}
