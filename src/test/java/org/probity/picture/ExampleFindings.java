package org.probity.picture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.decision.Alone;
import org.probity.decision.Decision;
import org.probity.decision.Passes;
import org.probity.decision.Weighed;
import org.probity.fact.Dossier;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;
import org.probity.rulebook.Translations;

/** Every finding of the invented mission, with its dossier. */
final class ExampleFindings {

    static final Translations TRANSLATIONS;

    static final List<Found> ALL;

    static {
        Settings settings = Settings.usual(LocalDate.EPOCH).withRules(Path.of("rules"));
        try (Probity probity = Probity.open(settings)) {
            TRANSLATIONS = probity.book().translations();
            ALL = judge(probity);
        }
    }

    private ExampleFindings() {}

    /** A finding and what it was found in. */
    record Found(Raised raised, Dossier dossier) {

        String name() {
            return raised.rule().key().replace('/', '-') + "-"
                    + raised.subject().id();
        }
    }

    private static List<Found> judge(Probity probity) {
        Probity.Judging judging =
                probity.judging(probity.read(List.of(Path.of("data/example"))).register());
        Passes passes = judging.passes();
        List<Found> all = new ArrayList<>();
        for (Subject subject : judging.subjects()) {
            Alone alone = passes.first(subject);
            Decision decision = passes.second(alone, id -> judging.subjects().stream()
                    .filter(other -> other.id().equals(id))
                    .flatMap(other -> passes.first(other).verdict().findings().stream())
                    .toList());
            for (Weighed weighed : decision.findings()) {
                all.add(new Found(weighed.raised(), passes.dossiers().apply(subject)));
            }
        }
        return List.copyOf(all);
    }
}
