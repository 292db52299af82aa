package org.probity.web.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.probity.app.Book;
import org.probity.app.BookInForce;
import org.probity.app.RulesRefused;
import org.probity.app.books.BookDifference;
import org.probity.app.books.InCasebook;
import org.probity.app.candidates.CandidateRefused;
import org.probity.app.candidates.CandidateState;
import org.probity.app.candidates.CandidateState.DecidedCases;
import org.probity.app.candidates.CandidateState.Stage;
import org.probity.app.candidates.Candidates;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Refused;
import org.probity.fact.Problem;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Upload;
import org.probity.web.Visit;
import org.probity.web.form.Faults;

/** Candidate books: sent, checked, compared, proposed by an auditor and put in force by somebody else. */
final class CandidatePages {

    private static final int SHORTEST_REASON = 10;

    private final Candidates candidates;
    private final Casebook casebook;
    private final BookInForce books;
    private final Supplier<Book> inForce;

    CandidatePages(Candidates candidates, Casebook casebook, BookInForce books, Supplier<Book> inForce) {
        this.candidates = candidates;
        this.casebook = casebook;
        this.books = books;
        this.inForce = inForce;
    }

    Reply all(Visit visit) {
        return all(new Faults());
    }

    private Reply.Page all(Faults faults) {
        return Reply.page("rules/candidates")
                .with("candidates", candidates.all())
                .with("tables", candidates.tables())
                .with("faults", faults);
    }

    Reply make(Visit visit) {
        Optional<Upload> sent = visit.uploads().stream()
                .filter(upload -> upload.field().equals("file") && upload.size() > 0)
                .findFirst();
        if (sent.isEmpty()) {
            return all(new Faults().say("file", visit.texts().say("rules.fault.nofile")))
                    .status(422);
        }
        try {
            Upload file = sent.get();
            String table = visit.typed().text("table");
            String owner = visit.actor().login();
            CandidateState made = table.isBlank()
                    ? candidates.fromZip(shortly(file.name()), file.content(), owner)
                    : candidates.fromTable(table, file.content(), owner);
            return Reply.to("/rules/candidates/" + made.id());
        } catch (CandidateRefused e) {
            return all(new Faults()
                            .say(
                                    "file",
                                    visit.texts()
                                            .say(
                                                    "rules.fault.refused",
                                                    "problem",
                                                    e.problem().toString())))
                    .status(422);
        }
    }

    private static String shortly(String name) {
        return name.substring(0, Math.min(name.length(), 80));
    }

    private CandidateState state(Visit visit) {
        return candidates.find(visit.place("id")).orElseThrow(Refusal::notFound);
    }

    Reply one(Visit visit) {
        return one(state(visit), new Faults());
    }

    private Reply.Page one(CandidateState state, Faults faults) {
        Reply.Page page = Reply.page("rules/candidate")
                .with("candidate", state)
                .with(
                        "isOutdated",
                        state.stage() != Stage.PUBLISHED
                                && !state.before().equals(inForce.get().hash()))
                .with(
                        "ofRecords",
                        Optional.ofNullable(state.impact()).map(one -> ImpactView.of(one, Map.of(), casebook)))
                .with(
                        "decided",
                        Optional.ofNullable(state.decided())
                                .map(one -> ImpactView.of(one.impact(), one.screenings(), casebook)))
                .with(
                        "unshown",
                        Optional.ofNullable(state.decided())
                                .map(DecidedCases::unshown)
                                .orElse(List.of()))
                .with("faults", faults);
        return page.with("difference", BookDifference.of(inForce.get(), candidates.book(state.id())));
    }

    Reply propose(Visit visit) {
        CandidateState state = state(visit);
        String reason = visit.typed().text("reason");
        if (reason.length() < SHORTEST_REASON) {
            return one(state, new Faults().say("reason", visit.texts().say("rules.fault.reason")))
                    .status(422);
        }
        try {
            candidates.propose(state.id(), visit.actor().login(), reason);
            return Reply.to("/rules/candidates/" + state.id());
        } catch (CandidateRefused e) {
            return one(state(visit), new Faults().say("reason", e.problem().toString()))
                    .status(409);
        }
    }

    Reply publish(Visit visit) {
        CandidateState state = state(visit);
        Actor second = visit.actor();
        if (state.proposer().equals(second.login())) {
            throw Refusal.of(403, "rules.refused.foureyes");
        }
        try {
            Actor first = casebook.accounts()
                    .find(state.proposer())
                    .orElseThrow(Refusal::changedMeanwhile)
                    .actor();
            candidates.publish(state.id(), second.login(), publication -> new InCasebook(casebook, first, second)
                    .confirm(publication, "book-" + state.id()));
            books.swap(candidates.book(state.id()));
            return Reply.to("/rules/versions");
        } catch (CandidateRefused e) {
            return one(state(visit), new Faults().say("publish", e.problem().toString()))
                    .status(409);
        } catch (RulesRefused e) {
            return one(state(visit), new Faults().say("publish", said(e.problems())))
                    .status(409);
        } catch (Refused e) {
            return one(state(visit), new Faults().say("publish", String.valueOf(e.getMessage())))
                    .status(409);
        }
    }

    private static String said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
    }
}
