package org.probity.proving.change;

/** Whether a case that differs from the rule in one place only must fire. */
enum Expectation {
    FIRES("must fire"),
    SILENT("must stay silent");

    private final String words;

    Expectation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    Expectation opposite() {
        return this == FIRES ? SILENT : FIRES;
    }
}
