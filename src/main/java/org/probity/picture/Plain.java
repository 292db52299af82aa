package org.probity.picture;

/** Text from files made fit for a picture: no tricks with controls or direction, and no markup. */
public final class Plain {

    /** First strong isolate and its end: a text inside them cannot turn the text around it. */
    private static final String ISOLATE = "\u2068";

    private static final String END = "\u2069";

    private Plain() {}

    /** The text without control characters, and without marks that turn, hide or join letters. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                clean.append(' ');
            } else if (isVisible(letter)) {
                clean.appendCodePoint(letter);
            }
        });
        return clean.toString().strip().replaceAll(" +", " ");
    }

    /** The text with a capital first, where its script has capitals. */
    static String capital(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(java.util.Locale.ROOT) + text.substring(end);
    }

    /** The clean text, its lines kept. */
    static String lines(String text) {
        return text.lines().map(Plain::clean).collect(java.util.stream.Collectors.joining("\n"));
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // The joiners shape letters of Persian and Indian scripts; all other marks of format are invisible.
            case Character.FORMAT -> letter == 0x200C || letter == 0x200D;
            default -> true;
        };
    }

    /** The clean text between isolates, where its direction may differ from that of the text around it. */
    static String isolated(String text, boolean rightToLeft) {
        String clean = clean(text);
        return rightToLeft || clean.codePoints().anyMatch(Plain::isRightToLeft) ? ISOLATE + clean + END : clean;
    }

    private static boolean isRightToLeft(int letter) {
        byte way = Character.getDirectionality(letter);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The text with its markup characters escaped, for HTML and XML alike. */
    public static String escaped(Object text) {
        StringBuilder safe = new StringBuilder();
        text.toString().codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }
}
