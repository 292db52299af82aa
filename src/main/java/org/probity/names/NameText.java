package org.probity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/** Takes the disguise off a name: invisible marks, look-alike letters, entities, digits for letters, spaced letters. */
final class NameText {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|amp|apos|quot|nbsp|lt|gt);");
    /** "c/o Director": whose care a letter is in. */
    private static final Pattern CARE_OF = Pattern.compile("(?i)\\bc/o\\b");
    /** Two words or more, each with a capital at its end only. */
    private static final Pattern BACKWARDS = Pattern.compile("(?:\\p{Ll}{2,}\\p{Lu}[ .,-]+)+\\p{Ll}{2,}\\p{Lu}");
    /** Small letters in a row after which a capital begins a word. */
    private static final int SMALL_LETTERS = 3;

    private static final int LONGEST = 400;

    private NameText() {}

    /** The words of a name as a reader sees them, in order. At most 400 characters of a name are read. */
    static List<String> words(String written) {
        return Spaced.joined(withDots(written));
    }

    /** The same, letters that stand alone being words. */
    static List<String> apart(String written) {
        return Spaced.apart(withDots(written));
    }

    private static List<String> withDots(String written) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        return Lookalikes.undone(split(forwards(isPlain(text) ? text : undisguised(text))));
    }

    /** Text written from its end: "civodiV atraM" is "Marta Vidovic". */
    private static String forwards(String text) {
        return !BACKWARDS.matcher(text).matches()
                ? text
                : new StringBuilder(text).reverse().toString();
    }

    private static String undisguised(String text) {
        String seen = NFKC.normalize(visible(NFKC.normalize(entities(text))));
        return CARE_OF.matcher(seen).replaceAll(" ").replace("%", " percent");
    }

    /** Most names: nothing but what is seen, is written in one way only, and stands for nothing else. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isPlain = sign <= '~' ? sign >= ' ' : isPlainLetter(sign);
            if (!isPlain
                    || sign == '&' && text.indexOf(';', at) > 0
                    || sign == '%'
                    || sign == '/' && isFollowedByO(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFollowedByO(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) | ' ') == 'o';
    }

    /** Letters that normalising leaves as they are, whatever stands beside them: of Latin, Cyrillic and Arabic the usual ones. */
    private static boolean isPlainLetter(char sign) {
        return sign >= 0xc0 && sign < 0x132
                || sign >= 0x150 && sign < 0x17f
                || sign >= 0x1ea0 && sign <= 0x1ef9
                || sign >= 0x410 && sign <= 0x44f
                || sign >= 0x621 && sign <= 0x63a
                || sign >= 0x641 && sign <= 0x64a;
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        Matcher matcher = ENTITY.matcher(text);
        StringBuilder decoded = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(decoded, Matcher.quoteReplacement(entity(matcher.group(1))));
        }
        return matcher.appendTail(decoded).toString();
    }

    private static String entity(String name) {
        if (name.startsWith("#")) {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            String digits = name.substring(hex ? 2 : 1);
            try {
                int point = Integer.parseInt(digits, hex ? 16 : 10);
                return Character.isValidCodePoint(point) && point > 31 ? Character.toString(point) : " ";
            } catch (NumberFormatException notANumber) {
                return " ";
            }
        }
        return switch (name) {
            case "amp" -> "&";
            case "apos" -> "'";
            default -> " ";
        };
    }

    /** What is seen: text forced right to left is turned round, what cannot be seen is gone. */
    private static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        StringBuilder forced = new StringBuilder();
        boolean turning = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == 0x202E) {
                turning = true;
            } else if (point == 0x202C || point == 0x202D) {
                seen.append(forced.reverse());
                forced.setLength(0);
                turning = false;
            } else if (!isUnseen(point)) {
                (turning ? forced : seen).appendCodePoint(point);
            }
        }
        return seen.append(forced.reverse()).toString();
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(point)
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || UCharacter.hasBinaryProperty(point, com.ibm.icu.lang.UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /**
     * Words are runs of letters, digits and marks; apostrophes inside a word belong to it, a capital after a small letter
     * begins one, and letters with nothing but dots between them are one, with its dots.
     */
    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean hump = Character.isUpperCase(point)
                    && Character.isLowerCase(before)
                    && i < text.length()
                    && beginsWord(word, text.codePointAt(i))
                    && !isMc(word);
            if (hump) {
                end(word, words);
            }
            if (belongs(point)) {
                word.appendCodePoint(point);
            } else if (isDot(point) && Spaced.isDotted(word, text, i)) {
                word.append(Spaced.DOT);
            } else if (point == '&' || point == '+') {
                end(word, words);
                words.add("&");
            } else if (!isApostrophe(point)) {
                end(word, words);
            }
            before = point;
        }
        end(word, words);
        return words;
    }

    /** A capital begins a word before a small letter ("GarethBruce") and after several ("GarethBRUCE"). */
    private static boolean beginsWord(StringBuilder soFar, int next) {
        int from = soFar.length() - SMALL_LETTERS;
        return Character.isLowerCase(next)
                || Character.isUpperCase(next)
                        && from >= 0
                        && soFar.substring(from).chars().allMatch(Character::isLowerCase);
    }

    /** "McKenzie" and "MacDonald" are one word each. */
    private static boolean isMc(StringBuilder word) {
        String soFar = word.toString();
        return soFar.equals("Mc") || soFar.equals("Mac") || soFar.equals("De") || soFar.equals("Di");
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean belongs(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** Full stops of Latin and of Urdu. */
    private static boolean isDot(int point) {
        return point == '.' || point == 0x06D4;
    }

    private static boolean isApostrophe(int point) {
        return point == '\''
                || point == 0x2019
                || point == 0x2018
                || point == 0x02BC
                || point == 0x02BF
                || point == '`'
                || point == 0xB4
                || point == 0x02BE;
    }

    /** Script of the first letter that has one of its own. */
    static int scriptOf(String word) {
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            int script = UScript.getScript(point);
            if (script != UScript.COMMON && script != UScript.INHERITED) {
                return script;
            }
            i += Character.charCount(point);
        }
        return UScript.COMMON;
    }
}
