package org.probity.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.probity.fact.ListCard;
import org.probity.identity.WhoIsWho;
import org.probity.rulebook.syntax.Rule;
import org.probity.screening.Searched;

/**
 * What went into a run: enough to do it again. Holds no time of day, so that the same run gives the same bytes.
 *
 * @param probity version of this program
 * @param drools version of the rule engine
 * @param asOf the day judged
 * @param mission the mission's code, blank where none is named
 * @param rulesFrom the folder of rules, or "shipped"
 * @param rulesHash sha-256 over the rules folder
 * @param rules the rules in force
 * @param limits key to value in force on that day, sorted
 * @param inputs the files read, in order
 * @param mapping the mapping file, where one was used
 * @param declared what the user declared about the files: encoding, date-order, decimal; empty where nothing
 * @param lists what is known of the lists
 * @param searched which lists were searched, and how many names
 * @param doubts why nobody is cleared, each a clause; empty where all mandatory lists were there and fresh
 * @param who which ids name one party
 */
public record RunCard(
        String probity,
        String drools,
        LocalDate asOf,
        String mission,
        String rulesFrom,
        String rulesHash,
        List<Rule> rules,
        Map<String, String> limits,
        List<Input> inputs,
        Optional<Hashed> mapping,
        Map<String, String> declared,
        List<ListCard> lists,
        Searched searched,
        List<String> doubts,
        WhoIsWho who) {

    /**
     * A file and its sha-256.
     *
     * @param path as the user gave it
     * @param sha256 in hexadecimal
     */
    public record Hashed(String path, String sha256) {}

    /**
     * A file that was read.
     *
     * @param name as cited
     * @param file path and hash
     * @param read rows read
     * @param used rows from which facts came
     * @param refused rows refused, wholly or in part
     * @param notes what was guessed, and the columns not used
     */
    public record Input(String name, Hashed file, long read, long used, long refused, List<String> notes) {}

    /** Lists that say of themselves that they are invented, or were imported as samples. */
    public List<String> inventedLists() {
        return Stream.concat(
                        lists.stream().filter(RunCard::isInvented).map(ListCard::list),
                        searched.lists().stream()
                                .filter(list -> list.state().equals("sample"))
                                .map(Searched.SearchedList::list))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is said of them on every output; blank where none is invented. */
    public String saidOfInvented() {
        List<String> invented = inventedLists();
        if (invented.isEmpty()) {
            return "";
        }
        return invented.size() >= searched.lists().size()
                ? "The lists searched are invented examples. No real list was searched."
                : "These of the lists searched are invented examples: " + String.join(", ", invented) + ".";
    }

    private static boolean isInvented(ListCard card) {
        String said = card.list() + " " + card.title() + " " + card.publisher();
        return said.toLowerCase(Locale.ROOT).contains("invented");
    }

    /** Why nobody is cleared, each a sentence. */
    public List<String> saidOfDoubts() {
        return doubts.stream().map(doubt -> "Nobody is cleared: " + doubt + ".").toList();
    }

    /** Rows read from all files. */
    public long rowsRead() {
        return inputs.stream().mapToLong(Input::read).sum();
    }

    /** Rows used of all files. */
    public long rowsUsed() {
        return inputs.stream().mapToLong(Input::used).sum();
    }

    /** Rows refused in all files. */
    public long rowsRefused() {
        return inputs.stream().mapToLong(Input::refused).sum();
    }
}
