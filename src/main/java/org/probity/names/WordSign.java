package org.probity.names;

/**
 * What 64 bits tell of a word: which letters it has, how many, and which hard sounds. Two words whose signs are far apart
 * are far apart; so most words need not be compared.
 */
final class WordSign {

    private static final int LETTERS = 27;
    private static final long LETTER_BITS = (1L << LETTERS) - 1;
    private static final int DIGIT = 26;
    private static final int LENGTH_AT = LETTERS;
    private static final int LENGTH_BITS = 0x3f;
    private static final int STRICT_AT = LENGTH_AT + 6;
    private static final int LOOSE_AT = STRICT_AT + 8;
    private static final int SCRIPT_AT = 56;
    private static final int SOUND_BITS = 0xff;
    /** Sounds that only a whole letter's change makes another: what is one, and what passes for one. */
    private static final String[] STRICT = {"m", "n", "l", "r", "td", "pbf", "kg", "szSC"};

    private static final String[] LOOSE = {"m", "n", "l", "r", "td", "pbfv", "kghc", "szSCJc"};

    /** The bits of each sound, strict and loose ones. */
    private static final long[] OF_SOUND = ofSounds();

    private WordSign() {}

    private static long[] ofSounds() {
        long[] bits = new long[128];
        for (int sound = 0; sound < bits.length; sound++) {
            for (int group = 0; group < STRICT.length; group++) {
                bits[sound] |= STRICT[group].indexOf(sound) >= 0 ? 1L << STRICT_AT + group : 0;
                bits[sound] |= LOOSE[group].indexOf(sound) >= 0 ? 1L << LOOSE_AT + group : 0;
            }
        }
        return bits;
    }

    static long of(byte[] latin, byte[] sounds, int script) {
        long sign = (long) script << SCRIPT_AT | (long) Math.min(latin.length, LENGTH_BITS) << LENGTH_AT;
        for (byte letter : latin) {
            sign |= 1L << (letter >= 'a' && letter <= 'z' ? letter - 'a' : DIGIT);
        }
        for (byte sound : sounds) {
            sign |= OF_SOUND[sound];
        }
        return sign;
    }

    /** Whether the words were written in one script, as far as eight bits tell. */
    static boolean isOneScript(long one, long other) {
        return (one ^ other) >>> SCRIPT_AT == 0;
    }

    static int length(long sign) {
        return (int) (sign >>> LENGTH_AT) & LENGTH_BITS;
    }

    /** Fewest letters that must be changed to make one word the other. */
    static int lettersApart(long one, long other) {
        int missing = Long.bitCount(one & ~other & LETTER_BITS);
        int added = Long.bitCount(other & ~one & LETTER_BITS);
        return Math.max(Math.max(missing, added), Math.abs(length(one) - length(other)));
    }

    /** Fewest hard sounds that must be changed. */
    static int soundsApart(long one, long other) {
        long missing = one >>> STRICT_AT & ~(other >>> LOOSE_AT) & SOUND_BITS;
        long added = other >>> STRICT_AT & ~(one >>> LOOSE_AT) & SOUND_BITS;
        return Math.max(Long.bitCount(missing), Long.bitCount(added));
    }
}
