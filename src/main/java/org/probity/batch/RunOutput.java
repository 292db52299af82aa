package org.probity.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.probity.decision.Decision;
import org.probity.fact.Dossier;
import org.probity.fact.Subject;
import org.probity.intake.Reject;
import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;

/** All files of a run: takes the decisions in order, and puts everything in place at the end. Not safe for threads. */
public final class RunOutput implements AutoCloseable {

    /** What can be written beside run.json. */
    public enum Format {
        CSV("findings.csv"),
        JSONL("findings.jsonl"),
        XLSX("run.xlsx"),
        HTML("summary.html");

        private final String findings;

        Format(String findings) {
            this.findings = findings;
        }

        /** Name of the file in which the findings stand in this format. */
        public String findings() {
            return findings;
        }
    }

    private static final List<String> NAMES = List.of(
            "outcomes.csv",
            "findings.csv",
            "findings.jsonl",
            "coverage.csv",
            "rejects.csv",
            "parties.csv",
            "summary.html",
            "run.xlsx",
            "run.json");

    private static final String[] COVERAGE = {
        "rule", "flagged", "not_flagged", "no_data", "not_applicable", "base_rate_percent", "missing_most_often"
    };

    private static final String[] REJECTS = {"file", "line", "column", "found", "expected", "row"};

    private final OutFolder folder;
    private final RunWorkbook workbook;
    private final Set<Format> formats;
    private final RunCard card;
    private final Function<Subject, Dossier> dossiers;
    private final List<OutFile> files = new ArrayList<>();
    private final Coverage coverage = new Coverage();
    private final Totals totals = new Totals();

    /**
     * @param out where to
     * @param formats what to write
     * @param card what went in
     * @param dossiers the dossier of a subject, asked for again by the few that are shown in pictures
     */
    public RunOutput(Path out, Set<Format> formats, RunCard card, Function<Subject, Dossier> dossiers) {
        this.dossiers = dossiers;
        this.folder = new OutFolder(out);
        this.workbook = new RunWorkbook(folder);
        this.formats = Set.copyOf(formats);
        this.card = card;
        if (formats.contains(Format.CSV)) {
            files.add(new OutcomesSheet(new CsvSheet(folder.open("outcomes.csv"), OutcomesSheet.HEADER)));
            files.add(new FindingsSheet(new CsvSheet(folder.open("findings.csv"), FindingsSheet.HEADER)));
        }
        if (formats.contains(Format.XLSX)) {
            files.add(new FindingsSheet(workbook.sheet("findings", FindingsSheet.HEADER)));
            files.add(new OutcomesSheet(workbook.sheet("subjects", OutcomesSheet.HEADER)));
        }
        if (formats.contains(Format.JSONL)) {
            files.add(new FindingsJsonl(folder.open("findings.jsonl")));
        }
    }

    /** Takes the next decision. */
    public void add(Decision decision) {
        Reported reported = new Reported(decision, totals.findings() + 1);
        totals.add(decision);
        decision.answers().forEach(coverage::add);
        files.forEach(file -> file.add(reported));
    }

    /** Writes what is known only at the end, and puts all files in place. */
    public Totals finish(List<Reject> rejects) {
        files.forEach(OutFile::close);
        if (formats.contains(Format.CSV)) {
            writeCoverage(new CsvSheet(folder.open("coverage.csv"), COVERAGE));
            writeRejects(new CsvSheet(folder.open("rejects.csv"), REJECTS), rejects);
            PartiesCsv.write(folder.open("parties.csv"), card.who());
        }
        if (formats.contains(Format.XLSX)) {
            writeCoverage(workbook.sheet("coverage", COVERAGE));
            writeRejects(workbook.sheet("rejects", REJECTS), rejects);
            try (Sheet sources = workbook.sheet("sources", SourceLines.HEADER)) {
                SourceLines.write(card, sources);
            }
            workbook.write(folder.path(Format.XLSX.findings()), card.asOf());
        }
        if (formats.contains(Format.HTML)) {
            folder.text("summary.html", new SummaryPage(card, totals, coverage, dossiers).html());
        }
        try (JsonText json = new JsonText(folder.open("run.json"))) {
            json.page(RunJson.of(card, totals));
        }
        folder.publish(NAMES);
        return totals;
    }

    private void writeCoverage(Sheet sheet) {
        try (sheet) {
            coverage.rules()
                    .forEach((rule, answers) -> sheet.line(
                            rule,
                            answers.count(Answer.FLAGGED),
                            answers.count(Answer.NOT_FLAGGED),
                            answers.count(Answer.NO_DATA),
                            answers.count(Answer.NOT_APPLICABLE),
                            answers.baseRate().<Object>map(rate -> rate).orElse(""),
                            answers.mostWanted().map(Missing::toString).orElse("")));
        }
    }

    private static void writeRejects(Sheet sheet, List<Reject> rejects) {
        try (sheet) {
            rejects.forEach(reject -> sheet.line(
                    reject.origin().file(),
                    reject.origin().line(),
                    reject.column(),
                    reject.found(),
                    reject.expected(),
                    reject.row()));
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
