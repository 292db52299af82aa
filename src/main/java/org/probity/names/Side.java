package org.probity.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The words of one side of a comparison, filled again from name to name. Not safe for threads. */
final class Side {

    private static final int USUAL_WORDS = 16;
    private static final int USUAL_LETTERS = 128;

    private Word[] all = new Word[USUAL_WORDS];
    private Word[] words = new Word[USUAL_WORDS];
    private boolean[] used = new boolean[USUAL_WORDS];
    private byte[] letters = new byte[USUAL_LETTERS];
    private int allSize;
    private int size;

    void fill(List<Word> source) {
        begin(source.size());
        for (int i = 0; i < source.size(); i++) {
            add(source.get(i));
        }
        end();
    }

    void fill(Word[] source, int count) {
        begin(count);
        for (int i = 0; i < count; i++) {
            add(source[i]);
        }
        end();
    }

    private void begin(int count) {
        if (count > all.length) {
            all = Arrays.copyOf(all, count);
            words = Arrays.copyOf(words, count);
            used = new boolean[count];
        }
        allSize = 0;
        size = 0;
    }

    private void add(Word word) {
        all[allSize++] = word;
        if (Name.isTelling(word)) {
            words[size++] = word;
        }
    }

    private void end() {
        if (size == 0) {
            System.arraycopy(all, 0, words, 0, allSize);
            size = allSize;
        }
    }

    /** Begins a comparison: no word is used. */
    void free() {
        Arrays.fill(used, 0, size, false);
    }

    /** How many telling words. */
    int size() {
        return size;
    }

    /** How many words with forms, titles and fillers. */
    int allSize() {
        return allSize;
    }

    /** A telling word. */
    Word word(int at) {
        return words[at];
    }

    boolean isUsed(int at) {
        return used[at];
    }

    void use(int at) {
        used[at] = true;
    }

    /** What the words weigh that went with none of the other side. */
    float left() {
        float weight = 0;
        for (int i = 0; i < size; i++) {
            weight += used[i] ? 0 : words[i].weight();
        }
        return weight;
    }

    /** How much less that is where a country counts as a description does. */
    float leftOfCountries(float most) {
        float less = 0;
        for (int i = 0; i < size; i++) {
            less += !used[i] && words[i].isOfCountry() ? Math.max(0, words[i].weight() - most) : 0;
        }
        return less;
    }

    /** What the last word weighs if it went with none, is not all there is, and may be a company form with a letter wrong. */
    float leftLikeForm() {
        int last = size - 1;
        return last > 0 && !used[last] && words[last].isLikeForm() ? words[last].weight() : 0;
    }

    /** Whether a name in full went with none, or a number. */
    boolean leavesName() {
        for (int i = 0; i < size; i++) {
            if (!used[i] && NameComparison.isFull(words[i].weight())) {
                return true;
            }
        }
        return false;
    }

    /** How many words of company forms, titles and fillers. */
    int untelling() {
        return allSize - size;
    }

    /** The same without words that are often left out. */
    float leftUnusually() {
        float weight = 0;
        for (int i = 0; i < size; i++) {
            weight += used[i] || words[i].isOftenLeftOut() ? 0 : words[i].weight();
        }
        return weight;
    }

    /** What the second parts of names with hyphens weigh that went with none. */
    float leftSecondParts() {
        float weight = 0;
        for (int i = 0; i < size; i++) {
            weight += !used[i] && words[i].isSecondPart() ? words[i].weight() : 0;
        }
        return weight;
    }

    /** Whether a number went with none of the other side. */
    boolean leavesNumber() {
        for (int i = 0; i < size; i++) {
            if (!used[i] && words[i].kind() == Word.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Letters of the telling words. */
    int joinedLength() {
        return length(words, size);
    }

    /** Letters of all words. */
    int wholeLength() {
        return length(all, allSize);
    }

    /** Letters of the telling words in one. The array is used again and may be longer. */
    byte[] joined() {
        return joined(words, size);
    }

    /** Letters of the telling words in one, to be shown. */
    String joinedText() {
        return new String(joined(), 0, joinedLength(), StandardCharsets.ISO_8859_1);
    }

    /** Letters of all words in one. The array is used again and may be longer. */
    byte[] whole() {
        return joined(all, allSize);
    }

    /** Whether all words, or all telling ones, are the same letters in the same order, wherever the spaces are. */
    boolean isWrittenLike(Side other) {
        int whole = wholeLength();
        if (whole == other.wholeLength() && Arrays.equals(whole(), 0, whole, other.whole(), 0, whole)) {
            return true;
        }
        int joined = joinedLength();
        return joined == other.joinedLength() && Arrays.equals(joined(), 0, joined, other.joined(), 0, joined);
    }

    private static int length(Word[] words, int count) {
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += isAnd(words[i]) ? 0 : words[i].length();
        }
        return length;
    }

    private byte[] joined(Word[] words, int count) {
        int length = length(words, count);
        if (length > letters.length) {
            letters = new byte[length];
        }
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (!isAnd(words[i])) {
                System.arraycopy(words[i].letters(), 0, letters, at, words[i].length());
                at += words[i].length();
            }
        }
        return letters;
    }

    /** "&" is a sign, not a letter. */
    private static boolean isAnd(Word word) {
        return word.initial() == '&';
    }
}
