package org.probity.casebook;

/**
 * A run over many subjects, before it begins.
 *
 * @param inputHash SHA-256 over all that goes in: files, rules, lists, limits and settings; the same input is one run
 * @param card what goes in, as canonical JSON without personal data
 * @param subjects how many subjects there are
 */
public record NewRun(String inputHash, String card, long subjects) {}
