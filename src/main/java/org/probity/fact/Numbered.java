package org.probity.fact;

/** Something known by a number that is compared without punctuation. */
public interface Numbered {
    String key();
}
