package org.probity.intake.lists;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a list, recognised.
 *
 * @param path where it is
 * @param shape in which format
 */
public record ListFile(Path path, Shape shape) {

    /** What the user calls a file. */
    static String nameOf(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
