package org.probity.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.probity.intake.table.FileRefused;
import org.probity.intake.value.Closest;

/** Finds out which file of the vocabulary a user's file is: by its name, else by its columns. */
final class KindGuess {
    private static final Pattern ENDING = Pattern.compile("\\.(csv|tsv|tab|psv|txt|xlsx|json|jsonl|ndjson)$");
    private static final Pattern AROUND = Pattern.compile("^[\\d\\W_]+|[\\d\\W_]+$");

    private KindGuess() {}

    /** @throws FileRefused when neither tells */
    static FileKind of(String fileName, List<String> header) {
        return byName(fileName).or(() -> byColumns(header)).orElseThrow(() -> unknown(fileName, header));
    }

    /** "payments.csv", "payments-2024.csv" and "Payments 2024.xlsx" are payments; so is "payments-north.csv". */
    static Optional<FileKind> byName(String fileName) {
        String stem = stem(fileName);
        Optional<FileKind> whole = named(stem);
        if (whole.isPresent()) {
            return whole;
        }
        String[] parts = stem.split("[\\s_.-]+", -1);
        return parts.length < 2 ? Optional.empty() : named(parts[0] + parts[1]).or(() -> named(parts[0]));
    }

    private static String stem(String fileName) {
        String name = ENDING.matcher(fileName.toLowerCase(Locale.ROOT)).replaceFirst("");
        return AROUND.matcher(name).replaceAll("");
    }

    private static Optional<FileKind> named(String name) {
        String key = Spellings.key(name);
        for (FileKind kind : Vocabulary.files()) {
            if (Spellings.key(kind.name()).equals(key)) {
                return Optional.of(kind);
            }
        }
        return Aliases.file(key).flatMap(Vocabulary::file);
    }

    /** The one kind whose required columns are all there and of whose columns the most are. */
    private static Optional<FileKind> byColumns(List<String> header) {
        FileKind best = null;
        int most = 1;
        boolean tie = false;
        for (FileKind kind : Vocabulary.files()) {
            HeaderMatch match = HeaderMatch.of(kind, header);
            if (match.isComplete(kind) && match.found() >= most) {
                tie = match.found() == most && best != null;
                best = kind;
                most = match.found();
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    private static FileRefused unknown(String fileName, List<String> header) {
        return new FileRefused(
                0,
                "neither the name nor the columns tell what the rows are. Found: "
                        + String.join(", ", header) + ". Expected a name such as payments.csv, or a mapping file."
                        + Closest.maybe(stem(fileName), Vocabulary.names()));
    }
}
