package org.probity.rulebook.trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probity.fact.Limits;
import org.probity.intake.LimitsRead;
import org.probity.intake.LimitsReader;
import org.probity.rulebook.Guard;
import org.probity.rulebook.RuleShelf;
import org.probity.rulebook.syntax.Rule;

/** The rule book of this project, read from its folder. */
public final class ShippedRules {

    private static final Path FOLDER = Path.of("rules");

    private ShippedRules() {}

    public static Limits limits() {
        Map<String, String> tables = new TreeMap<>();
        texts().forEach((path, text) -> {
            if (path.startsWith("tables/") && path.endsWith(".csv")) {
                tables.put(path.substring("tables/".length(), path.length() - ".csv".length()), text);
            }
        });
        LimitsRead read = LimitsReader.read(texts().getOrDefault("limits.csv", ""), tables);
        return new Limits(read.limits(), read.tables(), LocalDate.of(2026, 6, 1), "");
    }

    public static List<Rule> rules() {
        return Guard.check(new RuleShelf(texts()), limits()).rules();
    }

    private static TreeMap<String, String> texts() {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
