package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts rule text into words, texts, numbers and signs. Comments and blanks fall away. */
final class Tokenizer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->");
    /** More digits than this are no sum and no count. */
    private static final int MOST_DIGITS = 18;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The words of the text; the last one is the end. */
    static List<Token> read(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.step();
        }
        tokenizer.add(Token.Kind.END, "");
        return List.copyOf(tokenizer.tokens);
    }

    private void step() {
        char letter = text.charAt(at);
        if (letter == '\n') {
            line++;
            at++;
        } else if (letter == ' ' || letter == '\t' || letter == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = orEnd(text.indexOf('\n', at));
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (letter == '"') {
            quoted();
        } else if (isDigit(letter)) {
            number();
        } else if (isLetter(letter) || letter == '$') {
            word(letter == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD);
        } else {
            sign(letter);
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new Unreadable(line, "The comment that begins here with /* has no */.");
        }
        line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
        at = end + 2;
    }

    private void quoted() {
        int end = text.indexOf('"', at + 1);
        int lineEnd = orEnd(text.indexOf('\n', at));
        if (end < 0 || end > lineEnd) {
            throw new Unreadable(line, "The text that begins here with \" has no closing \" on its line.");
        }
        add(Token.Kind.TEXT, text.substring(at + 1, end));
        at = end + 1;
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        String number = text.substring(start, at);
        if (number.length() > MOST_DIGITS || (at < text.length() && isLetter(text.charAt(at)))) {
            throw new Unreadable(
                    line,
                    "A number like 30 or 0.5, of at most " + MOST_DIGITS + " digits, is expected after \"" + number
                            + "\"; letters after it, commas and exponents are not read.");
        }
        add(Token.Kind.NUMBER, number);
    }

    private void word(Token.Kind kind) {
        int start = at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        String word = text.substring(start, at);
        if (kind == Token.Kind.VARIABLE && (word.length() < 2 || !Character.isLowerCase(word.charAt(1)))) {
            throw new Unreadable(
                    line, "A variable is a $ and a name that begins with a small letter, such as $payment.");
        }
        add(kind, word);
    }

    private void sign(char letter) {
        if (letter == '\'') {
            throw new Unreadable(line, "Texts stand in double quotes; a single quote stands here.");
        }
        if (letter > '~') {
            throw new Unreadable(line, foreign(text.codePointAt(at)));
        }
        for (String sign : LONG_SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.Kind.SIGN, sign);
                at += sign.length();
                return;
            }
        }
        add(Token.Kind.SIGN, String.valueOf(letter));
        at++;
    }

    private static String foreign(int letter) {
        return String.format(
                Locale.ROOT,
                "\"%s\" (U+%04X, %s) stands outside a text. Words of rules are written with a-z, A-Z and 0-9.",
                Character.toString(letter),
                letter,
                String.valueOf(Character.getName(letter)).toLowerCase(Locale.ROOT));
    }

    private void add(Token.Kind kind, String word) {
        tokens.add(new Token(kind, word, line));
    }

    private int orEnd(int index) {
        return index < 0 ? text.length() : index;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
