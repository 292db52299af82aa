package org.probity.app.runs;

/**
 * How far a run is.
 *
 * @param phase what is being done, such as "judging"
 * @param done how much of it is
 * @param total how much there is; 0 when not known
 */
public record RunSeen(String phase, long done, long total) {}
