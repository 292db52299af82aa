package org.probity.app.desk;

import java.util.List;

import org.probity.fact.Problem;

/** What was typed has problems, so nothing was judged: nobody is cleared by half a form. */
public final class SubmissionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SubmissionRefused(List<Problem> problems) {
        super(problems.size() + " problems in what was typed");
        this.problems = List.copyOf(problems);
    }

    /** Each with its place: file and line of the row, then the column, what was found and what was expected. */
    public List<Problem> problems() {
        return problems;
    }
}
