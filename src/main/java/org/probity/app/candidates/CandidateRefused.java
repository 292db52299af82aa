package org.probity.app.candidates;

import org.probity.fact.Problem;

/** What was sent is no candidate, or a candidate is not ready for what was asked. */
public final class CandidateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    CandidateRefused(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
