package org.probity.screening;

import java.util.Arrays;

import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.WordLikeness;

/**
 * About what the comparison of a listed name with the one asked for will say, from the listed words found alone: each word
 * asked for goes with at most one of them. Used again from search to search. Not safe for threads.
 */
final class RoughComparison {

    /** What likeness leaves of an initial that fits. */
    private static final float INITIAL_LEAVES = NameComparison.leaves(WordLikeness.INITIAL_FITS);
    /** Of names equally alike those that have more in common come first. */
    private static final float BASE = 0.05f;

    private static final int NONE = -1;

    private final MeantWords meant;
    private final AskedWords asked = new AskedWords();
    /** Which found word goes with each word asked for, and where it stands in its name. */
    private int[] places = new int[0];

    private int[] standing = new int[0];
    /** The same at a glance: words asked for that are met, and what each is worth. */
    private final int[] met = new int[Glance.WORDS];

    private final float[] worths = new float[Glance.WORDS];
    // What has been added up of a name.
    private float worth;
    private float paired;
    private float ours;
    private float theirs;
    private int full;

    RoughComparison(MeantWords meant) {
        this.meant = meant;
    }

    /** Takes the name that others are compared with. */
    void ask(Name name) {
        asked.ask(name);
        if (places.length < asked.size()) {
            places = new int[asked.size()];
            standing = new int[asked.size()];
        }
    }

    /** The words asked for, as listed words are noted for them. */
    AskedWords asked() {
        return asked;
    }

    private void begin(float listedWeight) {
        worth = 0;
        paired = 0;
        ours = asked.weight();
        theirs = listedWeight;
        full = 0;
    }

    private void pair(float leaves, float weight, float weightAsked, float listedWeight) {
        worth += leaves;
        paired += weight;
        ours -= weightAsked;
        theirs -= listedWeight;
        full += NameComparison.isFull(weight) ? 1 : 0;
    }

    private float total(Kind kind) {
        float score = NameComparison.ofWeights(worth, paired, Math.max(0, ours), Math.max(0, theirs), full, kind);
        return score * paired / (BASE + paired);
    }

    /** About how alike the listed name is, at most 1, as far as its glance tells. */
    float atAGlance(long glance) {
        begin(Glance.weight(glance));
        int count = 0;
        for (long marks = Glance.marks(glance); marks != 0; marks = Glance.withoutFirst(marks)) {
            int place = meant.marked(Glance.first(marks));
            if (place >= 0) {
                count = meet(place, count);
            }
        }
        float initials = Math.max(0, Math.min(theirs, asked.initialsWeight()));
        if (initials > 0) {
            pair(initials * INITIAL_LEAVES, initials, asked.initialsWeight(), initials);
        }
        return paired == 0 ? 0 : total(Glance.kind(glance));
    }

    private int meet(int place, int count) {
        int word = meant.asked(place);
        int same = indexOf(word, count);
        while (same != NONE && asked.twin(word) != NONE) {
            word = asked.twin(word);
            same = indexOf(word, count);
        }
        float leaves = meant.worth(place);
        if (same == NONE) {
            met[count] = word;
            worths[count] = leaves;
            pair(leaves, meant.weight(place), asked.weight(word), meant.listedWeight(place));
            return count + 1;
        }
        if (worths[same] < leaves) {
            worth += leaves - worths[same];
            worths[same] = leaves;
        }
        return count;
    }

    private int indexOf(int word, int count) {
        for (int i = 0; i < count; i++) {
            if (met[i] == word) {
                return i;
            }
        }
        return NONE;
    }

    /** About how alike the listed name is, at most 1. */
    float of(int name, NameIndex index) {
        Postings postings = index.postings();
        int begin = postings.start(name);
        int end = postings.start(name + 1);
        Arrays.fill(places, 0, asked.size(), NONE);
        float all = 0;
        for (int at = begin; at < end; at++) {
            int id = postings.wordAt(at);
            all += postings.wordWeight(id);
            take(meant.placeOf(id), at);
        }
        begin(all);
        for (int word = 0; word < asked.size(); word++) {
            int place = places[word];
            if (place != NONE) {
                pair(meant.worth(place), meant.weight(place), asked.weight(word), meant.listedWeight(place));
            }
        }
        for (int word = 0; word < asked.words(); word++) {
            if (places[word] == NONE && asked.initial(word) != 0) {
                pairInitial(word, begin, end, index);
            }
        }
        return paired == 0 ? 0 : total(index.kind(name));
    }

    private void take(int place, int at) {
        if (place < 0) {
            return;
        }
        int word = meant.asked(place);
        while (places[word] != NONE && asked.twin(word) != NONE) {
            word = asked.twin(word);
        }
        if (places[word] == NONE || meant.worth(places[word]) < meant.worth(place)) {
            places[word] = place;
            standing[word] = at;
        }
    }

    /** Pairs the word with one that goes with none and is the initial of this one, or this one of it. */
    private void pairInitial(int word, int begin, int end, NameIndex index) {
        for (int at = begin; at < end; at++) {
            int id = index.postings().wordAt(at);
            if (index.words().initial(id) == -asked.initial(word) && !isTaken(at)) {
                float listed = index.postings().wordWeight(id);
                float weight = Math.min(asked.weight(word), listed);
                pair(weight * INITIAL_LEAVES, weight, asked.weight(word), listed);
                places[word] = 0;
                standing[word] = at;
                return;
            }
        }
    }

    private boolean isTaken(int at) {
        for (int word = 0; word < asked.size(); word++) {
            if (places[word] != NONE && standing[word] == at) {
                return true;
            }
        }
        return false;
    }
}
