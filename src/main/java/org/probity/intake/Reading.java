package org.probity.intake;

import java.util.List;

import org.probity.fact.Problem;
import org.probity.fact.Register;

/**
 * All that came of reading the user's files.
 *
 * @param register the facts
 * @param rejects rows and parts of rows that were not used, in the order of files and lines
 * @param files one report for each file
 * @param problems files that could not be used at all
 * @param notes what is worth knowing and no fault, such as ids that no file defines
 */
public record Reading(
        Register register, List<Reject> rejects, List<FileReport> files, List<Problem> problems, List<String> notes) {
    public Reading {
        rejects = List.copyOf(rejects);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
