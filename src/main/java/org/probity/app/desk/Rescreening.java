package org.probity.app.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.probity.app.Book;
import org.probity.app.desk.Because.Kind;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Disposition;
import org.probity.casebook.DossierJson;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.ScreeningLine;
import org.probity.casebook.ScreeningQuery;
import org.probity.casebook.UnreadablePaper;
import org.probity.decision.Outcome;
import org.probity.fact.Problem;
import org.probity.rulebook.RuleShelf;

/**
 * Looks again at the subjects on record after lists, rules or records have changed. Only those whom a change touches get
 * a new screening, and each says why; a disposition is opened again only when what it was bound to has changed.
 */
public final class Rescreening {

    private static final int PAGE = 500;

    private final Desk desk;
    private final Casebook casebook;
    private final Actor actor;
    private final Function<String, Optional<RuleShelf>> books;
    private final Map<String, Optional<RuleMarks>> marks = new HashMap<>();

    /**
     * @param desk judges by what is in force now
     * @param casebook what was said, and where it is kept
     * @param actor in whose name
     * @param books the texts of earlier books by hash, as far as they are kept
     */
    public Rescreening(Desk desk, Casebook casebook, Actor actor, Function<String, Optional<RuleShelf>> books) {
        this.desk = desk;
        this.casebook = casebook;
        this.actor = actor;
        this.books = books;
    }

    /** Looks at the newest screening of every subject that was screened on a day or after it. */
    public List<Rescreened> since(LocalDate day) {
        return newest(day).stream().flatMap(id -> again(id).stream()).toList();
    }

    /** Looks at one screening, and screens its subject again where a change touches it. */
    Optional<Rescreened> again(String id) {
        return casebook.screenings().find(id).flatMap(kept -> touched(kept, true));
    }

    /** Says whether and how a change touches the subject of a screening, and what would be said now. */
    Optional<Rescreened> look(String id) {
        return casebook.screenings().find(id).flatMap(kept -> touched(kept, false));
    }

    /** Ids of the newest screening of every subject that was screened on a day or after it. */
    List<String> newest(LocalDate day) {
        Map<String, ScreeningLine> bySubject = new LinkedHashMap<>();
        String before = "";
        List<ScreeningLine> page;
        do {
            page = casebook.screenings().search(new ScreeningQuery("", "", Optional.empty(), "", before, PAGE));
            for (ScreeningLine line : page) {
                if (!line.at().atZone(ZoneOffset.UTC).toLocalDate().isBefore(day)) {
                    bySubject.putIfAbsent(line.subjectKind() + ' ' + line.subjectId(), line);
                }
                before = line.id();
            }
        } while (page.size() == PAGE);
        return bySubject.values().stream().map(ScreeningLine::id).toList();
    }

    private Optional<Rescreened> touched(KeptScreening kept, boolean isKept) {
        if (kept.isErased()
                || kept.content().submission().isBlank()
                || kept.content().dossier().isBlank()) {
            return Optional.empty();
        }
        try {
            Screened now = desk.screen(SubmissionJson.read(kept.content().submission()));
            List<Because> because = reasons(kept, now);
            return because.isEmpty() ? Optional.empty() : Optional.of(said(kept, now, because, isKept));
        } catch (SubmissionRefused refused) {
            List<Because> because = new ArrayList<>(List.of(Because.of(Kind.NOT_AGAIN)));
            refused.problems().stream()
                    .map(Problem::toString)
                    .forEach(problem -> because.add(Because.of(Kind.PROBLEM, "problem", problem)));
            return Optional.of(said(kept, "", because, kept.content().outcome(), List.of()));
        } catch (UnreadablePaper unreadable) {
            List<Because> because =
                    List.of(Because.of(Kind.UNREADABLE, "problem", String.valueOf(unreadable.getMessage())));
            return Optional.of(said(kept, "", because, kept.content().outcome(), List.of()));
        }
    }

    private static Rescreened said(
            KeptScreening kept, String after, List<Because> because, Outcome now, List<Rescreened.Reopened> reopened) {
        String subject = kept.content().subjectName() + " (" + kept.content().subjectId() + ")";
        return new Rescreened(
                kept.id(),
                after,
                subject,
                kept.content().subjectKind(),
                because,
                kept.content().outcome(),
                now,
                reopened);
    }

    private List<Because> reasons(KeptScreening kept, Screened now) {
        DossierJson then = DossierJson.read(kept.content().dossier(), desk.book()::limits);
        List<Because> because = new ArrayList<>(Touched.byLists(then, now.papers()));
        because.addAll(byRules(kept, now));
        because.addAll(Touched.byRecords(then, now.papers()));
        if (!kept.content().stamp().scorer().equals(now.stamp().scorer())) {
            because.add(Because.of(Kind.NAMES));
        }
        return because;
    }

    private List<Because> byRules(KeptScreening kept, Screened now) {
        String before = kept.content().stamp().rulesHash();
        if (before.equals(now.stamp().rulesHash())) {
            return List.of();
        }
        Optional<RuleMarks> then = marks.computeIfAbsent(before, this::marks);
        return then.map(marked -> marked.differences(
                        RuleMarks.of(desk.book()), kept.content().subjectKind()))
                .orElse(List.of(Because.of(Kind.RULES_NOT_KEPT)));
    }

    private Optional<RuleMarks> marks(String hash) {
        return books.apply(hash).map(shelf -> RuleMarks.of(Book.read(shelf, hash, desk.asOf())));
    }

    private Rescreened said(KeptScreening kept, Screened now, List<Because> because, boolean isKept) {
        String id = isKept ? casebook.screenings().keep(now.toKeep(), actor, "") : "";
        List<Rescreened.Reopened> reopened = new ArrayList<>();
        Bonds bonds = new Bonds(now.papers(), desk.book(), now.stamp().scorer());
        for (Disposition one :
                casebook.dispositions().confirmedOfSubject(kept.content().subjectId())) {
            List<String> changed = bonds.changedSince(one.bound());
            if (one.state() == Disposition.State.CONFIRMED && !changed.isEmpty()) {
                if (isKept) {
                    casebook.dispositions()
                            .reopen(one.id(), one.version(), actor, "Changed: " + String.join(", ", changed) + ".", "");
                }
                reopened.add(new Rescreened.Reopened(one.id(), changed));
            }
        }
        return said(kept, id, because, now.decision().outcome(), reopened);
    }
}
