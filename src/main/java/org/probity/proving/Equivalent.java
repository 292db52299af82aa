package org.probity.proving;

/**
 * A change of a rule that is declared to make no difference.
 *
 * @param rule id of the rule
 * @param change the change, in the words of the proof
 * @param because why no case can tell the changed rule from the rule
 * @param file scenario file that declares it
 * @param line line of the declaration
 */
public record Equivalent(String rule, String change, String because, String file, long line) {}
