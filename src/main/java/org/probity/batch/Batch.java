package org.probity.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

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
            List<Verdict> alone = firstPass(inOrder, subjects);
            Map<String, List<Raised>> found = new HashMap<>();
            List<Waiting> waiting = new ArrayList<>();
            for (int i = 0; i < subjects.size(); i++) {
                waiting.add(new Waiting(subjects.get(i), alone.get(i)));
                if (!alone.get(i).findings().isEmpty()) {
                    found.merge(subjects.get(i).id(), alone.get(i).findings(), Batch::joined);
                }
            }
            progress.begins("judging connections", subjects.size());
            inOrder.each(
                    waiting,
                    one -> passes.second(one.subject(), one.alone(), id -> found.getOrDefault(id, List.of())),
                    decisions -> {
                        decisions.forEach(sink);
                        progress.advances(decisions.size());
                    });
            progress.ends();
        }
    }

    private record Waiting(Subject subject, Verdict alone) {}

    private List<Verdict> firstPass(InOrder inOrder, List<Subject> subjects) {
        List<Verdict> alone = new ArrayList<>(subjects.size());
        progress.begins("judging", subjects.size());
        inOrder.each(subjects, subject -> shared(passes.first(subject)), verdicts -> {
            alone.addAll(verdicts);
            progress.advances(verdicts.size());
        });
        progress.ends();
        return alone;
    }

    private Verdict shared(Verdict verdict) {
        List<RuleAnswer> kept = answers.computeIfAbsent(verdict.answers(), same -> same);
        return new Verdict(verdict.findings(), kept);
    }

    private static List<Raised> joined(List<Raised> some, List<Raised> more) {
        List<Raised> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
