package org.probity.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.probity.decision.Alone;
import org.probity.decision.Decision;
import org.probity.decision.Passes;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.Verdict;

/** Judges many subjects in two passes. Keeps what was found between them, and no dossier. */
public final class Batch {

    private final Passes passes;
    private final int threads;
    private final Progress progress;

    private final AtomicBoolean hasFound = new AtomicBoolean();

    /** Equal lists of answers are kept once: most subjects share theirs with many others. */
    private final Map<List<RuleAnswer>, List<RuleAnswer>> answers = new ConcurrentHashMap<>();

    /**
     * @param passes how a subject is judged
     * @param threads number of threads, from 1; the result is the same for any
     * @param progress who wants to know how far it is
     */
    public Batch(Passes passes, int threads, Progress progress) {
        this.passes = passes;
        this.threads = threads;
        this.progress = progress;
    }

    /** Judges all subjects and hands their decisions over in the subjects' order. */
    public void run(List<Subject> subjects, Consumer<Decision> sink) {
        run(subjects, Journal.none(), judged -> sink.accept(judged.decision()));
    }

    /** Judges all subjects that are not in the journal yet, and hands over the decisions on all of them in their order. */
    public void run(List<Subject> subjects, Journal journal, Consumer<Judged> sink) {
        try (InOrder inOrder = new InOrder(threads)) {
            List<Alone> alone = firstPass(inOrder, subjects, journal);
            secondPass(inOrder, alone, journal, sink);
        }
    }

    private List<Alone> firstPass(InOrder inOrder, List<Subject> subjects, Journal journal) {
        List<Alone> alone = new ArrayList<>(subjects.size());
        progress.begins("judging", subjects.size());
        journal.alone().forEach(one -> alone.add(shared(one)));
        progress.advances(alone.size());
        inOrder.each(
                subjects.subList(alone.size(), subjects.size()), subject -> shared(passes.first(subject)), judged -> {
                    journal.keepAlone(judged);
                    alone.addAll(judged);
                    progress.advances(judged.size());
                });
        progress.ends();
        return alone;
    }

    private void secondPass(InOrder inOrder, List<Alone> alone, Journal journal, Consumer<Judged> sink) {
        Map<String, List<Raised>> found = found(alone);
        Function<String, List<Raised>> findingsOf = id -> found.getOrDefault(id, List.of());
        progress.begins("judging connections", alone.size());
        List<Verdict> known = journal.together();
        for (int i = 0; i < known.size(); i++) {
            sink.accept(judged(alone.get(i), passes.decided(alone.get(i), known.get(i)), findingsOf));
            progress.advances(1);
        }
        inOrder.each(
                alone.subList(known.size(), alone.size()),
                one -> Both.of(one, passes.together(one, findingsOf), passes),
                both -> {
                    both.forEach(one -> journal.keepTogether(one.alone().subject(), one.together()));
                    journal.flush();
                    both.forEach(one -> sink.accept(judged(one.alone(), one.decision(), findingsOf)));
                    progress.advances(both.size());
                });
        progress.ends();
    }

    /** A subject in both passes. */
    private record Both(Alone alone, Verdict together, Decision decision) {
        static Both of(Alone alone, Verdict together, Passes passes) {
            return new Both(alone, together, passes.decided(alone, together));
        }
    }

    private Judged judged(Alone alone, Decision decision, Function<String, List<Raised>> findingsOf) {
        return new Judged(decision, () -> passes.others(alone.subject(), findingsOf));
    }

    /** The findings of the first pass by subject. */
    private static Map<String, List<Raised>> found(List<Alone> alone) {
        Map<String, List<Raised>> found = new HashMap<>();
        for (Alone one : alone) {
            if (!one.verdict().findings().isEmpty()) {
                found.computeIfAbsent(one.subject().id(), id -> new ArrayList<>())
                        .addAll(one.verdict().findings());
            }
        }
        return found;
    }

    private Alone shared(Alone one) {
        if (!one.verdict().findings().isEmpty() && !hasFound.getAndSet(true)) {
            progress.findsFirst();
        }
        List<RuleAnswer> kept = answers.computeIfAbsent(one.verdict().answers(), same -> same);
        return one.with(
                new Verdict(one.verdict().findings(), kept, one.verdict().incomplete()));
    }
}
