package org.probity.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Erasures.Erasure;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases personal data from the casebook: of one party, or of all that is older than a day. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Erases names, dossiers, sentences and reasons, and leaves outcomes, rules, and who decided when.",
            "The audit trail stays whole. Without --yes it only says what would go."
        })
final class EraseCommand implements Callable<Integer> {

    private final Talk talk;

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    @Option(names = "--everywhere", description = "Of a party: the papers of others that name it go too.")
    private boolean everywhere;

    @Option(names = "--because", paramLabel = "TEXT", required = true, description = "Why; kept with the erasure.")
    private String because = "";

    @Option(names = "--yes", description = "Erase; without it nothing is changed.")
    private boolean yes;

    @Mixin
    private CasebookChoice choice = new CasebookChoice();

    /** What is erased: one of both. */
    static final class Whom {
        @Option(names = "--party", paramLabel = "ID", description = "A party, by its id.")
        private @Nullable String party;

        @Option(names = "--before", paramLabel = "DATE", description = "Whatever was screened before this day.")
        private @Nullable LocalDate before;
    }

    EraseCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        try (Casebook casebook = choice.open()) {
            Erasure erasure = erasure(casebook);
            talk.say((yes ? "Erased" : "Would erase") + " the papers of "
                    + Words.count(erasure.screenings(), "screening") + " and the reasons of "
                    + Words.count(erasure.dispositions(), "disposition")
                    + (erasure.id().isBlank() ? "." : " (" + erasure.id() + ")."));
            if (erasure.elsewhere() > 0) {
                talk.say(Words.count(erasure.elsewhere(), "screening")
                        + " of others name the party and keep their papers. Maybe add --everywhere.");
            }
            if (yes) {
                talk.say("Backups still hold what was erased; they have to be deleted by hand.");
            }
        }
        return Exit.DONE.code();
    }

    private Erasure erasure(Casebook casebook) {
        LocalDate before = whom.before;
        String party = whom.party == null ? "" : whom.party;
        if (before != null) {
            return yes
                    ? casebook.erasures().expire(before, because, Actor.CONSOLE)
                    : casebook.erasures().wouldExpire(before);
        }
        return yes
                ? casebook.erasures().erase(party, everywhere, because, Actor.CONSOLE)
                : casebook.erasures().wouldErase(party, everywhere);
    }
}
