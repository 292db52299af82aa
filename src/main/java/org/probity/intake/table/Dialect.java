package org.probity.intake.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param charset its encoding
 * @param confidence how sure the encoding is, in percent; 100 where it was declared or proved
 * @param delimiter comma, semicolon, tab or pipe
 * @param sepLine whether its first line is a "sep=" line
 * @param bomBytes bytes of the byte order mark
 */
public record Dialect(Charset charset, int confidence, char delimiter, boolean sepLine, int bomBytes) {

    /** The dialect of text that is already decoded. */
    static Dialect ofText(String text) {
        return ofHead(text.substring(0, Math.min(text.length(), 1 << 16)), StandardCharsets.UTF_8, 100, 0);
    }

    /** The dialect of a file whose first characters these are. */
    static Dialect ofHead(String head, Charset charset, int confidence, int bomBytes) {
        String clean = head.startsWith("\uFEFF") ? head.substring(1) : head;
        int sep = clean.regionMatches(true, 0, "sep=", 0, 4) && clean.length() > 4 ? clean.charAt(4) : 0;
        boolean sepLine = sep != 0 && Delimiters.CANDIDATES.indexOf(sep) >= 0;
        char delimiter = sepLine ? (char) sep : Delimiters.detect(clean);
        return new Dialect(charset, confidence, delimiter, sepLine, bomBytes);
    }

    Dialect delimitedBy(char declared) {
        return new Dialect(charset, confidence, declared, sepLine, bomBytes);
    }

    public boolean isGuess() {
        return confidence < 100;
    }

    /** The delimiter as a reader says it. */
    public String delimiterWord() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "pipe";
        };
    }

    /** The encoding as a reader says it: "UTF-8", or "windows-1250 (a guess, 43 % sure)". */
    public String encodingWords() {
        return isGuess() ? charset.name() + " (a guess, " + confidence + " % sure)" : charset.name();
    }
}
