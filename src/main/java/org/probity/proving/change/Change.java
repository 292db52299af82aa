package org.probity.proving.change;

import java.util.List;

import org.probity.rulebook.syntax.Rule;

/**
 * A rule file, changed in one place.
 *
 * @param name the change in words; the same for the same rule, and unlike those of all its other changes
 * @param kind what kind of change it is
 * @param file the rule file
 * @param line line of the changed place
 * @param noticedBy the kind of scenario that would notice it
 * @param rules the rules of the file, one of them changed
 */
public record Change(String name, Kind kind, String file, int line, String noticedBy, List<Rule> rules) {

    public Change {
        rules = List.copyOf(rules);
    }
}
