package org.probity.casebook;

import java.util.Locale;

/** Ids as people write them: a letter and a number, "S-000123". */
enum Ids {
    SCREENING("S-%06d"),
    DISPOSITION("D-%06d"),
    RUN("R-%06d"),
    ERASURE("E-%06d"),
    USER("U-%04d");

    private final String form;

    Ids(String form) {
        this.form = form;
    }

    String of(long number) {
        return String.format(Locale.ROOT, form, number);
    }

    /**
     * The number in an id.
     *
     * @throws Refused when it is no such id
     */
    long number(String id) {
        String digits = id.startsWith(form.substring(0, 2)) ? id.substring(2) : "";
        if (!digits.matches("[0-9]{1,9}")) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND, "There is no \"" + id + "\" here. Expected an id like " + of(123) + ".");
        }
        return Long.parseLong(digits);
    }
}
