package org.probity.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.app.Book;
import org.probity.app.Shelves;
import org.probity.casebook.DossierJson;
import org.probity.casebook.FindingRecord;
import org.probity.fact.Fact;
import org.probity.fact.ListEntry;
import org.probity.fact.Origin;
import org.probity.fact.SourceFact;

/**
 * What a disposition is bound to: the rows and list entries that its finding rests on, the rule with its limits, and the
 * way names are compared. It holds for as long as none of them changes, and what changed can be named.
 */
public final class Bonds {

    private static final String RULE = "rule ";
    private static final String SCORER = "names";

    private final Map<String, String> marks;
    private final String scorer;
    private final Map<String, String> rows = new TreeMap<>();

    /**
     * @param papers the dossier of a screening, with entries of lists
     * @param book the book in force
     * @param scorer version of the way names are compared
     */
    public Bonds(DossierJson papers, Book book, String scorer) {
        this.marks = RuleMarks.of(book).byRule();
        this.scorer = scorer;
        for (Fact fact : papers.dossier().facts()) {
            if (fact instanceof SourceFact source) {
                add(source.origin(), source.toString());
            }
        }
        for (ListEntry entry : papers.entries()) {
            // Lines of a field move with every entry that is added before it; the entry stays the same one.
            add(entry.origin(), entry.toString().replaceAll("line=\\d+", ""));
        }
    }

    private void add(Origin origin, String text) {
        // A row that moved to another line is the same row.
        rows.putIfAbsent(name(origin), Shelves.hash(text.replace(origin.toString(), "")));
    }

    /** By which name a row or an entry is bound: its file and its id, or its line where it has none. */
    public static String name(Origin cite) {
        return cite.file().replaceFirst("\\.[a-z]+$", "") + " " + (cite.row().isBlank() ? cite.line() : cite.row());
    }

    /** What a finding is bound to, by name; the hash says which version of it. */
    public Map<String, String> of(FindingRecord finding) {
        Set<String> names = new TreeSet<>(List.of(RULE + finding.rule(), SCORER));
        finding.cites().forEach(cite -> names.add(name(cite)));
        return versions(names);
    }

    private Map<String, String> versions(Set<String> names) {
        Map<String, String> versions = new TreeMap<>();
        for (String name : names) {
            String version = name.startsWith(RULE)
                    ? marks.get(name.substring(RULE.length()))
                    : name.equals(SCORER) ? scorer : rows.get(name);
            versions.put(name, version == null ? "" : version);
        }
        return versions;
    }

    /** The names of what has changed since something was bound; empty while it holds. */
    public List<String> changedSince(Map<String, String> bound) {
        List<String> changed = new ArrayList<>();
        versions(bound.keySet()).forEach((name, version) -> {
            if (!version.equals(bound.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }
}
