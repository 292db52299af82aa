package org.probity.intake.mapping;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a mapping file says.
 *
 * @param file its name, for messages
 * @param sources how each kind of foreign file is read; the first that fits a file is taken
 */
public record Mapping(String file, List<MappedSource> sources) {
    public Mapping {
        sources = List.copyOf(sources);
    }

    /** How to read the file of this name, if the mapping says so. */
    public Optional<MappedSource> sourceFor(String fileName) {
        return sources.stream()
                .filter(source -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + source.file())
                        .matches(Path.of(fileName)))
                .findFirst();
    }
}
