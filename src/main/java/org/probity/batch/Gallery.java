package org.probity.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.probity.decision.Weighed;
import org.probity.fact.Dossier;
import org.probity.fact.Subject;
import org.probity.picture.Picture;
import org.probity.rulebook.Raised;
import org.probity.rulebook.Translation;

/** The pictures of a run: the heaviest finding of each of the first few subjects that ties somebody to somebody. */
final class Gallery {

    private static final int MOST = 8;
    private static final int MOST_BYTES = 64_000;

    private Gallery() {}

    /** A finding and its picture. */
    record Hung(Raised raised, Picture picture) {}

    static List<Hung> of(List<Totals.Top> top, Function<Subject, Dossier> dossiers) {
        List<Hung> hung = new ArrayList<>();
        int bytes = 0;
        for (Totals.Top one : top) {
            Optional<Hung> next = hung.size() < MOST ? first(one, dossiers) : Optional.empty();
            int size = next.map(picture -> picture.picture().svg().length()).orElse(0);
            if (next.isPresent() && bytes + size <= MOST_BYTES) {
                hung.add(next.get());
                bytes += size;
            }
        }
        return hung;
    }

    private static Optional<Hung> first(Totals.Top one, Function<Subject, Dossier> dossiers) {
        Dossier dossier = dossiers.apply(one.subject());
        return one.decision().findings().stream()
                .filter(Weighed::counts)
                .sorted(Comparator.comparing(Weighed::weight))
                .map(Weighed::raised)
                .flatMap(raised ->
                        Picture.of(raised, dossier, Translation.english())
                                .map(picture -> new Hung(raised, picture))
                                .stream())
                .findFirst();
    }
}
