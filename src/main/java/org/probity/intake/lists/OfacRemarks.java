package org.probity.intake.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probity.fact.ListEntry.Quality;

/** The remarks of an OFAC entry: statements between semicolons, most of them beginning with what they say. */
final class OfacRemarks {
    private static final Pattern STATEMENT = Pattern.compile("(?:alt\\. )?"
            + "(DOB|POB|nationality|citizen|Gender|Linked To:|a\\.k\\.a\\.|f\\.k\\.a\\.|n\\.k\\.a\\.) (.{1,2000})");
    private static final Pattern NUMBER = Pattern.compile("(?:alt\\. )?"
            + "((?:Passport|SWIFT/BIC|Website|Email Address|MMSI|Vessel Registration Identification|NIT|RUC|RIF|C\\.U\\.R\\.P\\."
            + "|R\\.F\\.C\\.|D\\.N\\.I\\.|C\\.U\\.I\\.P\\.|ISIN|SSN|Telephone|Phone Number|Digital Currency Address - [A-Z0-9]{1,8}"
            + "|V\\.A\\.T\\. Number|Matricula Mercantil No|Aircraft Tail Number|D-U-N-S Number|Cedula de Residencia|National ID"
            + "|[A-Z][A-Za-z.,'/ -]{1,60}?(?: No\\.| Number| ID| #| Code))(?: #)?(?: No\\.)?(?: \\(CNPJ\\)| CNPJ| \\(MSN\\)| \\(also called [^()]{1,40}\\))?):? "
            + "([^()]{1,300}?)(?: \\(([^()]{1,60}(?:\\([^()]{1,30}\\))?)\\))?"
            + "(?: (?:issued|expires|Issued|Expires).{0,60}| \\([^()]{0,60}\\)){0,3}");

    private static final Pattern PHONE = Pattern.compile("(?:alt\\. )?(?:Telephone|Fax|Phone Number):? (.{1,60})");
    private static final Pattern ISSUED = Pattern.compile(",? (?:expired|expires|issued) .*", Pattern.CASE_INSENSITIVE);

    private OfacRemarks() {}

    /** @param line line on which the remarks stand */
    static void read(String text, EntryDraft draft, long line) {
        List<String> parts = Texts.list(text);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            // The remarks end with a full stop; a stop before belongs to an abbreviation.
            boolean closes = i == parts.size() - 1 && part.endsWith(".");
            String statement = closes ? part.substring(0, part.length() - 1) : part;
            draft.field("remark", part, line);
            Matcher known = STATEMENT.matcher(statement);
            if (known.matches()) {
                known(known.group(1), known.group(2).strip(), draft);
            } else {
                number(statement, draft);
            }
        }
    }

    private static void known(String what, String text, EntryDraft draft) {
        switch (what) {
            case "DOB" -> draft.born(text, false);
            case "POB" -> draft.birthPlace(text);
            case "nationality", "citizen" -> draft.country(text);
            case "Gender" -> draft.gender(text);
            case "Linked To:" -> draft.tie("linked to", text, "");
            default -> alias(what, unquoted(text), draft);
        }
    }

    /** Names inside the remarks are OFAC's weak aliases. */
    private static void alias(String what, String name, EntryDraft draft) {
        draft.name(draft.isPerson() ? Texts.turned(name) : name, what.equals("f.k.a.") ? Quality.FORMER : Quality.WEAK);
    }

    private static String unquoted(String text) {
        return text.length() > 2 && text.startsWith("'") && text.endsWith("'")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static void number(String statement, EntryDraft draft) {
        Matcher phone = PHONE.matcher(statement);
        if (phone.matches()) {
            draft.number("phone", phone.group(1), "");
            return;
        }
        Matcher number = NUMBER.matcher(statement);
        if (!number.matches()) {
            return;
        }
        String value = ISSUED.matcher(number.group(2).strip()).replaceAll("");
        boolean imo = value.startsWith("IMO ");
        draft.number(
                imo ? "imo" : Schemes.of(number.group(1)),
                imo ? value.substring(4) : value,
                number.group(3) == null ? "" : number.group(3));
    }
}
