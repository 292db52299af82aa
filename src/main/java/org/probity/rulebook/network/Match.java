package org.probity.rulebook.network;

import org.jspecify.annotations.Nullable;
import org.probity.rulebook.plan.Way;

/**
 * Facts that fit a rule.
 *
 * @param way the way in which they fit
 * @param row the facts by place, the desk first; null for facts inside negations, existences and sources
 */
public record Match(Way way, @Nullable Object[] row) {}
