package org.probity.web.officer;

import org.probity.web.text.Texts;

/** What a disposition is bound to, in the reader's words. */
public final class ChangeWords {

    private ChangeWords() {}

    /** @param name its name as {@link org.probity.app.desk.Bonds} calls it, such as "rule SAN-01" or "ownership O-1" */
    public static String of(String name, Texts texts) {
        if (name.equals("names")) {
            return texts.say("officer.changed.names");
        }
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        String rest = space < 0 ? "" : name.substring(space + 1);
        return first.equals("rule")
                ? texts.say("officer.changed.rule", "rule", rest)
                : texts.say("officer.changed.row", "file", texts.sayOr("officer.file." + first, first), "row", rest);
    }
}
