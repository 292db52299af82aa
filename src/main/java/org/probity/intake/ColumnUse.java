package org.probity.intake;

/**
 * What a column of a user's file is read as.
 *
 * @param header the column as written
 * @param becomes the columns of the vocabulary it fills, such as "vendors.name"; blank where it is ignored
 */
public record ColumnUse(String header, String becomes) {}
