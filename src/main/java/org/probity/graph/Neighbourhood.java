package org.probity.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.probity.fact.PatronagePath;

/** Who is within reach of one party, and by which path. Immutable; safe for threads. */
public final class Neighbourhood {

    private final Paths paths;
    private final String centre;
    private final Optional<Reach> reach;

    Neighbourhood(Paths paths, String centre, Optional<Reach> reach) {
        this.paths = paths;
        this.centre = centre;
        this.reach = reach;
    }

    public String centre() {
        return centre;
    }

    /** Whether the other party is within reach; nobody is within reach of itself. */
    public boolean reaches(String id) {
        return state(id) >= 0;
    }

    /** Whether any of the parties is within reach, or the centre itself. */
    public boolean meets(Collection<String> ids) {
        return ids.stream().anyMatch(id -> id.equals(centre) || reaches(id));
    }

    /** The strongest path from the centre to the party. */
    public Optional<PatronagePath> pathTo(String id) {
        int state = state(id);
        return state < 0 ? Optional.empty() : reach.map(found -> paths.path(centre, found, state));
    }

    /** The same path, told from the party to the centre. */
    public Optional<PatronagePath> pathFrom(String id) {
        int state = state(id);
        return state < 0 ? Optional.empty() : reach.map(found -> paths.pathBack(found, state));
    }

    private int state(String id) {
        int node = id.equals(centre) ? -1 : paths.node(id);
        return node < 0 || reach.isEmpty() ? -1 : reach.get().stateOf(node);
    }

    /** Paths to all parties within reach that are asked for: the nearest first, then by id. */
    public List<PatronagePath> pathsTo(Predicate<String> wanted) {
        List<PatronagePath> found = new ArrayList<>();
        if (reach.isPresent()) {
            Reach all = reach.get();
            for (int state = 1; state < all.size(); state++) {
                if (all.isBest(state) && wanted.test(paths.id(all.node(state)))) {
                    found.add(paths.path(centre, all, state));
                }
            }
        }
        found.sort(Comparator.comparingInt(PatronagePath::steps).thenComparing(PatronagePath::toId));
        return found;
    }
}
