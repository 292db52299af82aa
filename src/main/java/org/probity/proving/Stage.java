package org.probity.proving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probity.dossier.Dossiers;
import org.probity.fact.Dossier;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleBook;

/**
 * A scenario made ready to be judged, by any rules and as often as wanted.
 *
 * @param scenario the scenario
 * @param faults what is wrong with its rows
 * @param dossiers the dossiers of its subjects
 * @param connected ids of those connected to each, in the same order
 */
record Stage(Scenario scenario, List<String> faults, List<Dossier> dossiers, List<List<String>> connected) {

    static Stage of(Scenario scenario, List<String> faults, Dossiers all) {
        List<Dossier> dossiers = new ArrayList<>();
        List<List<String>> connected = new ArrayList<>();
        for (Subject subject : all.subjects()) {
            dossiers.add(all.dossier(subject));
            connected.add(all.connectedIds(subject).stream()
                    .filter(id -> !id.equals(subject.id()))
                    .toList());
        }
        return new Stage(scenario, faults, dossiers, connected);
    }

    /** Everything that both passes of a book raise. */
    List<Raised> raised(RuleBook book) {
        List<List<Raised>> alone = alone(book);
        List<Raised> raised = new ArrayList<>();
        alone.forEach(raised::addAll);
        raised.addAll(together(book, withFindings(alone)));
        return raised;
    }

    /** What the first pass of a book raises, dossier by dossier. */
    List<List<Raised>> alone(RuleBook book) {
        return dossiers.stream().map(dossier -> book.judge(dossier).findings()).toList();
    }

    /** What the second pass of a book raises over dossiers with findings. */
    static List<Raised> together(RuleBook book, List<Dossier> withFindings) {
        List<Raised> raised = new ArrayList<>();
        if (book.hasComposites()) {
            withFindings.forEach(
                    dossier -> raised.addAll(book.judgeComposites(dossier).findings()));
        }
        return raised;
    }

    /** The dossiers, with what the first pass raised about each subject and those connected to it. */
    List<Dossier> withFindings(List<List<Raised>> alone) {
        Map<String, List<Raised>> byId = new HashMap<>();
        for (int i = 0; i < dossiers.size(); i++) {
            byId.put(dossiers.get(i).subject().id(), alone.get(i));
        }
        List<Dossier> all = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            List<Raised> known = new ArrayList<>(alone.get(i));
            connected.get(i).forEach(id -> known.addAll(byId.getOrDefault(id, List.of())));
            all.add(dossiers.get(i).with(known.stream().map(Raised::asFact).toList()));
        }
        return all;
    }
}
