package org.probity.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of columns and files are compared: "Vendor ID", "vendor-id" and "vendorId" are one. */
final class Spellings {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spellings() {}

    /** Letters and digits only, in lower case and without accents. */
    static String key(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
