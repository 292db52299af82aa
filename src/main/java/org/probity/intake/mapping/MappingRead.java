package org.probity.intake.mapping;

import java.util.List;
import java.util.Optional;

import org.probity.fact.Problem;

/**
 * A mapping file as read.
 *
 * @param mapping what it says; empty when something is wrong with it
 * @param problems what is wrong, each with its place in the file
 */
public record MappingRead(Optional<Mapping> mapping, List<Problem> problems) {
    public MappingRead {
        problems = List.copyOf(problems);
    }
}
