package org.probity.identity;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import org.probity.names.Name;
import org.probity.names.Word;
import org.probity.names.WordLikeness;

/**
 * How much the words that two names share say: a rare word in common says much, "Mohammed" little. Counted in the register
 * itself, and for small registers with what is known of names anyway. Powers of ten, as in {@link Evidence}.
 */
final class NameWords {

    // How often a word is met in names where the register is too small to tell, and how much that counts.
    private static final double COMMON_WORD = 0.03;
    private static final double WELL_KNOWN_NAME = 0.003;
    private static final double ANY_OTHER_WORD = 0.0003;
    private static final double RECORDS_THAT_TELL = 2000;

    // What is taken off.
    /** For each tenth that two words are unlike, as more words are as like as that. */
    private static final double UNLIKE = 5;
    /** Words of one culture come together: all but the rarest say less than they would alone. */
    private static final double COMES_TOGETHER = 0.85;
    /** A word that stands in one name only. */
    private static final double LEFT_OUT = 0.3;
    /** Two words that stand against each other. */
    private static final double AGAINST = 1.5;
    /** Names alike only when read as one word. */
    private static final double AS_ONE = 0.5;

    /** Records that a party mostly has at most. */
    private static final int RECORDS_OF_ONE = 4;

    private static final double INITIAL = 0.8;
    private static final double PAIR_FROM = 0.58;
    private static final double READ_AS_ONE = 0.9;

    /** It keeps its working memory. */
    private static final ThreadLocal<WordLikeness> LIKENESS = ThreadLocal.withInitial(WordLikeness::new);

    private final Long2IntOpenHashMap words = new Long2IntOpenHashMap();
    private final Long2IntOpenHashMap bones = new Long2IntOpenHashMap();
    private final Long2IntOpenHashMap names = new Long2IntOpenHashMap();
    private final double records;

    NameWords(List<Profile> profiles) {
        records = profiles.size() + RECORDS_THAT_TELL;
        for (Profile profile : profiles) {
            profile.names().stream().limit(1).forEach(this::count);
        }
    }

    private void count(Name name) {
        for (Word word : name.words()) {
            words.addTo(word.alikeKey(), 1);
            bones.addTo(word.bonesKey(), 1);
        }
        names.addTo(whole(name), 1);
    }

    /**
     * What two names say about their being one party's.
     *
     * @param all all words together
     * @param givenAlone without the most telling one, which relatives and sister firms share
     * @param otherGiven whether the longer name begins with a word that the other has not, as a son's name does, or each
     *     has one that the other has not
     * @param isWhole whether no word is left over
     */
    record Telling(double all, double givenAlone, boolean otherGiven, boolean isWhole) {}

    /** @param likeness how alike the names are, 0-1 */
    Telling of(Name one, Name other, double likeness) {
        List<Word> mine = one.words();
        List<Word> theirs = other.words();
        boolean[] usedMine = new boolean[mine.size()];
        boolean[] usedTheirs = new boolean[theirs.size()];
        float[] alike = alike(mine, theirs);
        List<Double> paired = new ArrayList<>(4);
        for (int next = likest(alike, usedMine, usedTheirs); next >= 0; next = likest(alike, usedMine, usedTheirs)) {
            int i = next / theirs.size();
            int j = next % theirs.size();
            usedMine[i] = true;
            usedTheirs[j] = true;
            paired.add(telling(mine.get(i), theirs.get(j), alike[next]));
        }
        int leftMine = left(mine, usedMine);
        int leftTheirs = left(theirs, usedTheirs);
        if (leftMine > 0 && leftTheirs > 0 && likeness >= READ_AS_ONE) {
            return asOne(mine.size() > theirs.size() ? mine : theirs);
        }
        double off = Math.min(leftMine, leftTheirs) * AGAINST + Math.abs(leftMine - leftTheirs) * LEFT_OUT;
        boolean otherGiven = leftMine > 0 && leftTheirs > 0
                || leftMine > leftTheirs && !usedMine[0]
                || leftTheirs > leftMine && !usedTheirs[0];
        return telling(paired, off, cap(one, other), otherGiven, leftMine + leftTheirs == 0);
    }

    private Telling asOne(List<Word> words) {
        List<Double> alone = new ArrayList<>();
        words.forEach(word -> alone.add(telling(word, word, 1)));
        return telling(alone, AS_ONE, Double.MAX_VALUE, false, true);
    }

    private static Telling telling(List<Double> paired, double off, double cap, boolean otherGiven, boolean whole) {
        double most = 0;
        double sum = 0;
        for (double one : paired) {
            most = Math.max(most, one);
            sum += one;
        }
        double rest = (sum - most) * COMES_TOGETHER;
        return new Telling(Math.min(cap, most + rest) - off, rest - off, otherGiven, whole);
    }

    /** How alike each word of the one name is with each of the other. */
    private static float[] alike(List<Word> mine, List<Word> theirs) {
        WordLikeness likeness = LIKENESS.get();
        float[] alike = new float[mine.size() * theirs.size()];
        for (int at = 0; at < alike.length; at++) {
            alike[at] = likeness.of(mine.get(at / theirs.size()), theirs.get(at % theirs.size()));
        }
        return alike;
    }

    private static int likest(float[] alike, boolean[] usedMine, boolean[] usedTheirs) {
        int best = -1;
        for (int at = 0; at < alike.length; at++) {
            boolean free = !usedMine[at / usedTheirs.length] && !usedTheirs[at % usedTheirs.length];
            if (free && alike[at] >= PAIR_FROM && (best < 0 || alike[at] > alike[best])) {
                best = at;
            }
        }
        return best;
    }

    private static int left(List<Word> words, boolean[] used) {
        int left = 0;
        for (int i = 0; i < used.length; i++) {
            left += !used[i] && words.get(i).kind() != Word.Kind.PARTICLE ? 1 : 0;
        }
        return left;
    }

    private double telling(Word one, Word other, double likeness) {
        if (one.kind() == Word.Kind.INITIAL || other.kind() == Word.Kind.INITIAL) {
            return INITIAL;
        }
        if (one.kind() == Word.Kind.PARTICLE) {
            return 0;
        }
        double often = Math.max(often(one), often(other));
        if (one.alikeKey() != other.alikeKey() && one.bonesKey() != 0 && one.bonesKey() == other.bonesKey()) {
            often = Math.max(often, bones.get(one.bonesKey()) / records);
        }
        double unlike = (1 - likeness) * UNLIKE;
        return Math.max(0, -Math.log10(often) - unlike);
    }

    /** How often a word is met in names, 0-1. */
    private double often(Word word) {
        double anyway = word.weight() < 1 ? COMMON_WORD : word.isKnown() ? WELL_KNOWN_NAME : ANY_OTHER_WORD;
        return (words.get(word.alikeKey()) + anyway * RECORDS_THAT_TELL) / records;
    }

    /** A whole name that more records have than one party mostly does says no more than how often it is met. */
    private double cap(Name one, Name other) {
        int met = Math.max(names.get(whole(one)), names.get(whole(other)));
        return met <= RECORDS_OF_ONE ? Double.MAX_VALUE : Math.log10(records / met);
    }

    /** Equal for names of the same words in any spelling and order. */
    private static long whole(Name name) {
        long sum = 0;
        for (Word word : name.words()) {
            sum += word.alikeKey() * 0x9e3779b97f4a7c15L;
        }
        return sum;
    }
}
