package org.probity.rulebook.value;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Limits;
import org.probity.fact.Subject;

/**
 * Where one dossier is judged: its two single facts, and the matches found so far. It is the first fact of every
 * match, so rules need not join subject and limits. Not safe for threads; one a dossier.
 *
 * @param <M> what is gathered
 */
public final class Desk<M> {

    private final Subject subject;
    private final Limits limits;
    private final List<M> matches = new ArrayList<>();

    public Desk(Subject subject, Limits limits) {
        this.subject = subject;
        this.limits = limits;
    }

    public Subject subject() {
        return subject;
    }

    public void add(M match) {
        matches.add(match);
    }

    public List<M> matches() {
        return matches;
    }

    static @Nullable Object subjectOf(@Nullable Object desk) {
        return desk instanceof Desk<?> here ? here.subject : null;
    }

    static @Nullable Object limitsOf(@Nullable Object desk) {
        return desk instanceof Desk<?> here ? here.limits : null;
    }
}
