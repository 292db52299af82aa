package org.probity.app.books;

import java.util.List;

import org.probity.app.Book;
import org.probity.fact.Problem;
import org.probity.proving.RuleProof;

/**
 * A candidate, and what all checks found.
 *
 * @param book the candidate
 * @param problems what keeps it from being published; none when it may be
 * @param scenarios number of scenarios that hold
 * @param proofs how well each rule is proven; none when there are problems before
 */
public record Checked(Book book, List<Problem> problems, int scenarios, List<RuleProof> proofs) {

    public Checked {
        problems = List.copyOf(problems);
        proofs = List.copyOf(proofs);
    }
}
