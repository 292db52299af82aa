package org.probity.app.pack;

import java.util.LinkedHashMap;
import java.util.Map;

import org.probity.app.Book;
import org.probity.app.Shelves;
import org.probity.casebook.DossierJson;
import org.probity.casebook.JsonValues;
import org.probity.casebook.NewScreening;
import org.probity.casebook.UnreadablePaper;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.decision.Checker;
import org.probity.decision.Decision;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.RuleShelf;

/**
 * A screening and all that it rests on, judged again from nothing else.
 *
 * @param said what was said then, with its stamp, as read from JSON
 * @param submission what was asked, as canonical JSON, or blank
 * @param dossierText the dossier as it was kept
 * @param papers the same, read
 * @param book the rules
 * @param decision what they say of the dossier now
 */
record Evidence(
        Map<String, ?> said, String submission, String dossierText, DossierJson papers, Book book, Decision decision) {

    /**
     * Judges again.
     *
     * @throws PackRefused when the rules have problems or are not those of the stamp, or the dossier cannot be read
     */
    static Evidence of(String said, String submission, String dossier, RuleShelf rules, String from) {
        Map<String, ?> read = JsonValues.paper(said);
        Map<?, ?> stamp = stamp(read);
        String hash = String.valueOf(stamp.get("rules"));
        if (!Shelves.hash(rules).equals(hash)) {
            throw new PackRefused("The rules have the hash " + Shelves.hash(rules) + ". Expected " + hash
                    + ", by which the screening was judged.");
        }
        Book book = Book.read(rules, from, java.time.LocalDate.parse(String.valueOf(stamp.get("as_of"))));
        if (!book.problems().isEmpty()) {
            throw new PackRefused("The rules have " + book.problems().size() + " problems, first: "
                    + book.problems().get(0));
        }
        try (RuleBook built = RuleBook.of(book.rules())) {
            DossierJson papers = DossierJson.read(dossier, book::limits);
            Decision decision = new Checker(built, book.outcomes(), papers.lists()).check(papers.dossier());
            return new Evidence(read, submission, dossier, papers, book, decision);
        } catch (UnreadablePaper unreadable) {
            throw new PackRefused("dossier.json: " + unreadable.getMessage());
        }
    }

    static Map<?, ?> stamp(Map<String, ?> said) {
        if (said.get("stamp") instanceof Map<?, ?> stamp) {
            return stamp;
        }
        throw new PackRefused("screening.json has no stamp. Expected the rules, lists and day it was judged by.");
    }

    /** What is put on record about a screening: the screening.json of its pack. */
    static String said(String id, String at, String by, NewScreening content) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", "probity evidence 1");
        values.put("id", id);
        values.put("kept_at", at);
        values.put("kept_by", by);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", content.subjectId());
        subject.put("name", content.subjectName());
        subject.put("kind", content.subjectKind());
        values.put("subject", subject);
        values.put("stamp", content.stamp().values());
        values.putAll(Said.of(content.outcome(), content.why(), content.findings(), content.answers()));
        return CanonicalJson.of(values);
    }

    /** What the rules say now, as read from canonical JSON, so that it can be compared with what was said. */
    Map<String, ?> saidNow() {
        return JsonValues.paper(CanonicalJson.of(Said.of(decision)));
    }

    /** The screening as it was said, in canonical JSON. */
    String saidText() {
        return CanonicalJson.of(said);
    }
}
