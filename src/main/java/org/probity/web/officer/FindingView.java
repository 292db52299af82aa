package org.probity.web.officer;

import java.util.List;
import java.util.Optional;

import org.probity.casebook.Disposition;
import org.probity.casebook.FindingRecord;
import org.probity.rulebook.Translation;
import org.probity.rulebook.Translation.Part;
import org.probity.rulebook.Translation.Told;
import org.probity.rulebook.syntax.Rule;

/**
 * A finding as it is shown.
 *
 * @param kept the finding on record
 * @param rule its rule in the book in force; empty where that has none of the id any more
 * @param translation the rules' words in the reader's language
 * @param sentence its sentence in the reader's language, or in English
 * @param explainedBy number of an earlier finding of the same rule, which explains it as well; 0 for the first one
 * @param cites the rows it rests on, in words
 * @param disposition what was last proposed of it in this screening
 * @param earlier what was settled of the same matter in an earlier screening
 */
public record FindingView(
        FindingRecord kept,
        Optional<Rule> rule,
        Translation translation,
        Told sentence,
        int explainedBy,
        List<String> cites,
        Optional<Disposition> disposition,
        Optional<Earlier> earlier) {

    private static final int MOST_CITES = 6;

    public FindingView {
        cites = List.copyOf(cites);
    }

    /** The first of the rows: a page of many findings shows no more. */
    public List<String> firstCites() {
        return cites.subList(0, Math.min(MOST_CITES, cites.size()));
    }

    /** Why the rule is worth a look; empty where there is no such rule any more. */
    public Optional<Told> why() {
        return told(Part.WHY);
    }

    /** The innocent explanation. */
    public Optional<Told> innocent() {
        return told(Part.EXCEPT_WHEN);
    }

    /** What to ask next. */
    public Optional<Told> ask() {
        return told(Part.ASK);
    }

    /** The rule's name. */
    public Optional<Told> name() {
        return told(Part.NAME);
    }

    private Optional<Told> told(Part part) {
        return rule.map(one -> translation.text(one, part));
    }

    /** What was settled of the matter and holds no longer. */
    Optional<Disposition> toLookAtAgain() {
        return disposition
                .filter(one -> one.state() == Disposition.State.REOPENED)
                .or(() -> earlier.filter(one -> !one.changed().isEmpty()).map(Earlier::disposition));
    }

    /** The same, explained by another one. */
    FindingView explainedBy(int number) {
        return new FindingView(kept, rule, translation, sentence, number, cites, disposition, earlier);
    }

    /**
     * What was settled of the same matter before.
     *
     * @param disposition what was settled
     * @param changed what it was bound to and is another now, in the reader's words; empty while it holds
     */
    public record Earlier(Disposition disposition, List<String> changed) {
        public Earlier {
            changed = List.copyOf(changed);
        }
    }
}
