package org.probity.rulebook.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.GivenFiles;
import org.probity.rulebook.Missing;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.value.Desk;

/** A dossier laid out for looking facts up. Not safe for threads; one a dossier. */
public final class Situation {

    /** Below this many facts of a type, going through them all is faster than an index. */
    private static final int WORTH_AN_INDEX = 12;

    private final Desk<?> desk;
    private final Map<Class<?>, List<Fact>> byType = new IdentityHashMap<>();
    private final Map<Class<?>, Map<String, Map<Object, List<Fact>>>> indexes = new IdentityHashMap<>();
    private final Files files;

    public Situation(Dossier dossier, Files files) {
        this.desk = new Desk<>(dossier.subject(), dossier.limits());
        this.files = files;
        for (Fact fact : dossier.facts()) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
    }

    /** What was given, by type of fact. Safe for threads; the same for all dossiers of a run. */
    public static final class Files {

        private final GivenFiles given;
        private final Map<Class<?>, Standing> standings = new ConcurrentHashMap<>();

        public Files(GivenFiles given) {
            this.given = given;
        }

        public boolean areOf(Dossier dossier) {
            return given == dossier.files();
        }

        private boolean tellsOf(Missing blank) {
            return !given.isGiven(blank.file()) || given.hasColumn(blank.file(), blank.column());
        }

        Standing standing(Class<?> type) {
            Standing known = standings.get(type);
            return known != null ? known : standings.computeIfAbsent(type, one -> Standing.of(one, given));
        }
    }

    /** Whether a blank there is an answer: the column was given, or is worked out for every fact. */
    boolean tellsOf(Missing blank) {
        return files.tellsOf(blank);
    }

    Desk<?> desk() {
        return desk;
    }

    Standing standing(Class<?> type) {
        return files.standing(type);
    }

    List<Fact> all(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /**
     * Whether there is none of a record the way requires, though what it is made from was given. Behind a record that was
     * not given nothing is ruled out: a dossier holds what hangs on known facts only.
     */
    boolean rulesOut(Way way) {
        for (Class<?> type : way.required()) {
            if (!byType.containsKey(type)) {
                return standing(type).isGiven();
            }
        }
        return false;
    }

    /** The facts a step need look at: those whose joined text is the wanted one, or blank. */
    List<Fact> candidates(Step.Fetch fetch, @Nullable Object[] row) {
        List<Fact> all = all(fetch.type());
        if (all.size() < WORTH_AN_INDEX) {
            return all;
        }
        for (Step.Join join : fetch.joins()) {
            Object wanted = join.place().isEmpty() ? null : join.other().value(row);
            if (wanted != null) {
                return index(fetch.type(), join).getOrDefault(wanted, blanks(fetch.type(), join));
            }
        }
        return all;
    }

    private List<Fact> blanks(Class<?> type, Step.Join join) {
        return index(type, join).getOrDefault(Blank.BLANK, List.of());
    }

    private enum Blank {
        BLANK
    }

    /** Facts by the text of a component, those with a blank there in every list. */
    private Map<Object, List<Fact>> index(Class<?> type, Step.Join join) {
        return indexes.computeIfAbsent(type, t -> new HashMap<>()).computeIfAbsent(join.component(), component -> {
            Map<Object, List<Fact>> index = new HashMap<>();
            List<Fact> blank = new ArrayList<>();
            for (Fact fact : all(type)) {
                Object text = join.own().value(new Object[] {fact});
                if (text == null) {
                    blank.add(fact);
                } else {
                    index.computeIfAbsent(text, one -> new ArrayList<>()).add(fact);
                }
            }
            index.values().forEach(list -> list.addAll(blank));
            index.put(Blank.BLANK, blank);
            return index;
        });
    }

    /** Whether a fact of the wanted id is there, so that no other can be missing. */
    boolean holdsTheOne(Step.Fetch fetch, @Nullable Object[] row) {
        for (Step.Join join : fetch.joins()) {
            Object wanted = join.component().equals("id") ? join.other().value(row) : null;
            if (wanted != null && holds(fetch, join, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Step.Fetch fetch, Step.Join join, Object wanted) {
        for (Fact fact : all(fetch.type())) {
            if (wanted.equals(join.own().value(new Object[] {fact}))) {
                return true;
            }
        }
        return false;
    }
}
