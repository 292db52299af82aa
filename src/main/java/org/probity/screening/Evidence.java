package org.probity.screening;

/**
 * One thing that speaks for or against a party and an entry being the same.
 *
 * @param feature what sort of thing, and how much it weighs
 * @param said the thing itself, for a reader
 */
record Evidence(RecordScore.Feature feature, String said) {}
