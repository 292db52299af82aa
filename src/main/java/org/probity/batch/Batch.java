package org.probity.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

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
        try (InOrder inOrder = new InOrder(threads)) {
            List<Alone> alone = firstPass(inOrder, subjects);
            Map<String, List<Raised>> found = found(alone);
            progress.begins("judging connections", subjects.size());
            inOrder.each(alone, one -> passes.second(one, id -> found.getOrDefault(id, List.of())), decisions -> {
                decisions.forEach(sink);
                progress.advances(decisions.size());
            });
            progress.ends();
        }
    }

    private List<Alone> firstPass(InOrder inOrder, List<Subject> subjects) {
        List<Alone> alone = new ArrayList<>(subjects.size());
        progress.begins("judging", subjects.size());
        inOrder.each(subjects, subject -> shared(passes.first(subject)), judged -> {
            alone.addAll(judged);
            progress.advances(judged.size());
        });
        progress.ends();
        return alone;
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
        return one.with(new Verdict(one.verdict().findings(), kept));
    }
}
