package org.probity.names;

import java.util.Arrays;

/** A Latin word as it sounds, roughly, in any of the languages that write it: "Khodzhaev" and "Hojaev" come close. */
final class Sound {

    /** Letter groups and what they sound like, longest first; S, C and J stand for sh, ch and zh. */
    private static final String[][] GROUPS = {
        {"shch", "S"},
        {"tsch", "C"},
        {"dzh", "J"},
        {"tch", "C"},
        {"sch", "S"},
        {"dsh", "J"},
        {"ough", "o"},
        {"zh", "J"},
        {"sh", "S"},
        {"ch", "C"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"bh", "b"},
        {"ck", "k"},
        {"cz", "C"},
        {"cs", "C"},
        {"ts", "c"},
        {"tz", "c"},
        {"dj", "J"},
        {"dz", "J"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ie", "i"},
        {"ei", "i"},
        {"ey", "i"},
        {"ai", "i"},
        {"ay", "i"},
        {"ae", "e"},
        {"oe", "o"},
        {"ue", "u"},
        {"uw", "u"},
        {"iy", "i"},
        {"yi", "i"},
        {"ii", "i"},
        {"ij", "i"},
        {"qu", "k"},
        {"q", "k"},
        {"w", "v"},
        {"x", "ks"},
        {"j", "J"}
    };

    private static final int SIGNS = 128;
    private static final String[][][] BY_FIRST_LETTER = byFirstLetter();
    private static final byte[] BONES = bones();
    /** The sign for vowels in a skeleton. */
    static final byte VOWEL = 'a';

    private Sound() {}

    private static String[][][] byFirstLetter() {
        String[][][] groups = new String[SIGNS][][];
        for (int first = 0; first < SIGNS; first++) {
            char letter = (char) first;
            groups[first] = Arrays.stream(GROUPS)
                    .filter(group -> group[0].charAt(0) == letter)
                    .toArray(String[][]::new);
        }
        return groups;
    }

    static String of(String latin) {
        StringBuilder sound = new StringBuilder(latin.length());
        int i = 0;
        while (i < latin.length()) {
            i += append(latin, i, sound);
        }
        return sound.length() == 0 ? latin : sound.toString();
    }

    private static int append(String latin, int at, StringBuilder sound) {
        char c = latin.charAt(at);
        boolean glide = c == 'y' && at + 1 < latin.length() && "aeou".indexOf(latin.charAt(at + 1)) >= 0;
        if (c == 'y' && (glide || !latin.startsWith("yi", at))) {
            put(sound, glide ? 'y' : 'i');
            return 1;
        }
        boolean vowel = "aeiouy".indexOf(c) >= 0;
        for (String[] group : BY_FIRST_LETTER[c]) {
            if (latin.startsWith(group[0], at)
                    && !(vowel
                            && c == 'y'
                            && group[0].length() == 2
                            && at > 0
                            && "aeiou".indexOf(latin.charAt(at - 1)) >= 0)) {
                for (int k = 0; k < group[1].length(); k++) {
                    put(sound, group[1].charAt(k));
                }
                return group[0].length();
            }
        }
        if (c == 'c' && isHard(latin, at + 1)) {
            put(sound, 'k');
            return 1;
        }
        if (c == 'h' && at > 0) {
            return 1;
        }
        put(sound, c);
        return 1;
    }

    /** Before these letters and at the end a c is a k: "Carlos", "Accra". */
    private static boolean isHard(String latin, int next) {
        return next == latin.length() || "aouclrt".indexOf(latin.charAt(next)) >= 0;
    }

    private static void put(StringBuilder sound, char c) {
        if (sound.length() == 0 || sound.charAt(sound.length() - 1) != c) {
            sound.append(c);
        }
    }

    /** The consonants alone, as scripts without vowels have them; how many were written into the given place. */
    static int bones(byte[] sounds, byte[] bones) {
        int length = 0;
        for (byte sound : sounds) {
            byte bone = BONES[sound];
            if (bone != 0 && (length == 0 || bones[length - 1] != bone)) {
                bones[length++] = bone;
            }
        }
        return length;
    }

    /** The same with a sign for each run of vowels. */
    static int skeleton(byte[] sounds, byte[] skeleton) {
        int length = 0;
        for (byte sound : sounds) {
            byte bone = isVowel(sound) ? VOWEL : BONES[sound];
            if (bone != 0 && (length == 0 || skeleton[length - 1] != bone)) {
                skeleton[length++] = bone;
            }
        }
        return length;
    }

    static boolean beginsWithVowel(byte[] sounds) {
        return sounds.length > 0 && isVowel(sounds[0]);
    }

    private static boolean isVowel(byte sound) {
        return sound == 'a' || sound == 'e' || sound == 'i' || sound == 'o' || sound == 'u';
    }

    private static byte[] bones() {
        byte[] bones = new byte[SIGNS];
        for (int sign = 0; sign < SIGNS; sign++) {
            bones[sign] = (byte)
                    switch (sign) {
                        case 'a', 'e', 'i', 'o', 'u', 'h' -> 0;
                        case 'C', 'S', 'c', 'z', 'J' -> 's';
                        case 'p' -> 'b';
                        case 'g' -> 'k';
                        case 'f' -> 'v';
                        default -> sign;
                    };
        }
        return bones;
    }
}
