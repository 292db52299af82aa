package org.probity.proving;

import java.util.List;

/**
 * What came of running a scenario.
 *
 * @param scenario the scenario
 * @param differences what was expected and did not come, or came unexpected; empty when it holds
 */
public record Proof(Scenario scenario, List<String> differences) {

    public Proof {
        differences = List.copyOf(differences);
    }

    public boolean holds() {
        return differences.isEmpty();
    }

    /** The differences as lines for a reader, with file and line. */
    public String report() {
        return scenario.file() + ", line " + scenario.line() + ": \"" + scenario.name() + "\"\n  "
                + String.join("\n  ", differences);
    }
}
