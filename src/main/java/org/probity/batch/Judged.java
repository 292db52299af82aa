package org.probity.batch;

import java.util.List;
import java.util.function.Supplier;

import org.probity.decision.Decision;
import org.probity.rulebook.Raised;

/**
 * A subject of a run, judged.
 *
 * @param decision what is said of it
 * @param connected what was found about those connected to it, where a rule looks at that; looked for when asked
 */
public record Judged(Decision decision, Supplier<List<Raised>> connected) {}
