package org.probity.screening;

import java.util.Arrays;
import java.util.List;

import org.probity.names.Name;
import org.probity.names.Word;

/**
 * The words of the name asked for, each by its number: first one by one, then each together with the one before it. Used again
 * from search to search. Not safe for threads.
 */
final class AskedWords {

    private static final int NONE = -1;
    private static final int USUAL = 32;

    private float[] weights = new float[USUAL];
    private byte[] initials = new byte[USUAL];
    private int[] twins = new int[USUAL];
    private int words;
    private float weight;
    private float initialsWeight;

    void ask(Name name) {
        List<Word> asked = name.words();
        words = asked.size();
        if (size() > weights.length) {
            weights = new float[size()];
            initials = new byte[size()];
            twins = new int[size()];
        }
        Arrays.fill(twins, 0, size(), NONE);
        weight = 0;
        initialsWeight = 0;
        for (int i = 0; i < words; i++) {
            Word word = asked.get(i);
            initials[i] = ListedWords.initial(word);
            weights[i] = word.weight();
            weights[words + i] = word.weight() + (i > 0 ? weights[i - 1] : 0);
            weight += word.weight();
            initialsWeight += initials[i] < 0 ? word.weight() : 0;
            linkToTwin(i, asked);
        }
    }

    private void linkToTwin(int at, List<Word> asked) {
        for (int before = at - 1; before >= 0; before--) {
            if (asked.get(before).key() == asked.get(at).key()) {
                twins[before] = at;
                return;
            }
        }
    }

    /** How many words. */
    int words() {
        return words;
    }

    /** How many numbers: one by one and two by two. */
    int size() {
        return 2 * words;
    }

    /** The number of a word together with the one before it. */
    int withTheOneBefore(int word) {
        return words + word;
    }

    /** What all words weigh. */
    float weight() {
        return weight;
    }

    /** What the words of this number weigh. */
    float weight(int number) {
        return weights[number];
    }

    /** What the initials among them weigh. */
    float initialsWeight() {
        return initialsWeight;
    }

    /** The letter of a word, as {@link ListedWords#initial} has it. */
    byte initial(int word) {
        return initials[word];
    }

    /** The next word that is the same, or less than 0. */
    int twin(int number) {
        return twins[number];
    }
}
