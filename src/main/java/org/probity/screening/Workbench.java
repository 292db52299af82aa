package org.probity.screening;

import java.util.ArrayList;
import java.util.List;

import org.probity.names.NameComparison;
import org.probity.names.Word;
import org.probity.names.WordLikeness;

/** What one search after another works with, so that none makes it anew; each thread has its own. */
final class Workbench {

    private static final ThreadLocal<Workbench> OWN = ThreadLocal.withInitial(Workbench::new);
    private static final int NAME_BITS = 13;
    private static final int USUAL_WORDS = 16;
    /** Names gone through that have two common words. */
    private static final int PAIR_BUDGET = 100;
    /** Names whose words are all looked up. */
    private static final int PROMISING = 240;
    /** Names that are compared word by word. */
    private static final int CLOSER_LOOKS = 60;

    private final Tally names = new Tally(NAME_BITS);
    private final MeantWords words = new MeantWords();
    private final RoughComparison rough = new RoughComparison(words);
    private final List<FoundWords> found = new ArrayList<>();
    private final WordLikeness likeness = new WordLikeness();
    private final NameComparison comparison = new NameComparison();
    private Word[] row = new Word[USUAL_WORDS];
    private final Best best = new Best();
    private final Floor floor = new Floor(PROMISING);
    private final int[] pair = new int[PAIR_BUDGET];
    private final int[] foreign = new int[ListedWords.MOST_FOREIGN];
    private final int[] promising = new int[PROMISING];
    private final int[] starts = new int[PROMISING + 1];
    private final int[] closest = new int[CLOSER_LOOKS];
    private int foundUsed;

    private Workbench() {}

    /** The thread's own, cleared. */
    static Workbench cleared() {
        Workbench bench = OWN.get();
        bench.names.begin();
        bench.words.begin();
        bench.foundUsed = 0;
        return bench;
    }

    /** What names have gained. */
    Tally names() {
        return names;
    }

    /** Listed words that may be meant. */
    MeantWords words() {
        return words;
    }

    RoughComparison rough() {
        return rough;
    }

    /** An empty place for the words found for one word asked for. */
    FoundWords nextFound(int asked) {
        if (foundUsed == found.size()) {
            found.add(new FoundWords());
        }
        FoundWords next = found.get(foundUsed++);
        next.begin(asked);
        return next;
    }

    /** Room to find the best, empty. */
    Best best() {
        best.begin();
        return best;
    }

    /** What a name must promise to be kept, still to begin. */
    Floor floor() {
        return floor;
    }

    /** Room for words that may be one of another script. */
    int[] foreign() {
        return foreign;
    }

    /** Room for names that have two common words. */
    int[] pair() {
        return pair;
    }

    /** Room for the names that may be meant. */
    int[] promising() {
        return promising;
    }

    /** Room for the places where those names' words begin. */
    int[] starts() {
        return starts;
    }

    /** Room for the names that are compared. */
    int[] closest() {
        return closest;
    }

    WordLikeness likeness() {
        return likeness;
    }

    NameComparison comparison() {
        return comparison;
    }

    /** Room for the words of one name. */
    Word[] row(int words) {
        if (words > row.length) {
            row = new Word[words];
        }
        return row;
    }
}
