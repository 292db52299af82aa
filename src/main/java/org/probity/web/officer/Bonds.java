package org.probity.web.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.app.BorrowedBook;
import org.probity.casebook.Disposition;
import org.probity.casebook.FindingRecord;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.audit.Hashes;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Origin;
import org.probity.fact.SourceFact;
import org.probity.web.Office;

/**
 * What a disposition is bound to: the rows and list entries that its finding rests on, the rule and the way names are
 * compared. It holds for as long as none of them changes, and what changed can be named.
 */
final class Bonds {

    private static final String RULE = "rule ";
    private static final String SCORER = "names";

    private final Office office;

    Bonds(Office office) {
        this.office = office;
    }

    /**
     * What a finding is bound to, by name; the hash says which version of it.
     *
     * @param dossier the screening's dossier, where it is on record
     */
    Map<String, String> of(KeptScreening kept, FindingRecord finding, Optional<Dossier> dossier) {
        Map<String, String> bound = new TreeMap<>();
        bound.put(RULE + finding.rule(), ruleHash(finding.rule()));
        bound.put(SCORER, kept.content().stamp().scorer());
        for (Origin cite : finding.cites()) {
            String name = cite.file().replaceFirst("\\.[a-z]+$", "") + " "
                    + (cite.row().isBlank() ? cite.line() : cite.row());
            bound.put(name, dossier.map(one -> row(one, cite)).orElse(""));
        }
        return bound;
    }

    private static String row(Dossier dossier, Origin cite) {
        for (Fact fact : dossier.facts()) {
            if (fact instanceof SourceFact source && source.origin().equals(cite)) {
                // A row that moved to another line is the same row.
                return Hashes.sha256(source.toString().replace(cite.toString(), ""));
            }
        }
        return "";
    }

    private String ruleHash(String id) {
        try (BorrowedBook book = office.books().current()) {
            return book.rules().rules().stream()
                    .filter(rule -> rule.id().equals(id))
                    .findFirst()
                    .map(rule -> Hashes.sha256(book.book().shelf().files().getOrDefault(rule.file(), "")))
                    .orElse("");
        }
    }

    /** What was settled of the same matter before: the same rule and the same rows, whatever they hold now. */
    Optional<FindingView.Earlier> earlier(
            KeptScreening kept, FindingRecord finding, Optional<Dossier> dossier, List<Disposition> settled) {
        Map<String, String> now = of(kept, finding, dossier);
        Disposition last = null;
        for (Disposition one : settled) {
            if (one.bound().keySet().equals(now.keySet()) && !one.screeningId().equals(kept.id())) {
                last = one;
            }
        }
        return Optional.ofNullable(last).map(one -> new FindingView.Earlier(one, changed(one.bound(), now)));
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        Set<String> changed = new TreeSet<>();
        now.forEach((name, hash) -> {
            if (!hash.equals(before.get(name))) {
                changed.add(name);
            }
        });
        return new ArrayList<>(changed);
    }
}
