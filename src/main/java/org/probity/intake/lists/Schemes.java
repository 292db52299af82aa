package org.probity.intake.lists;

import java.util.LinkedHashMap;
import java.util.Map;

/** What publishers call their numbers, and the one word each means. */
final class Schemes {
    /** Looked through in this order: the first word that the publisher's label holds decides. */
    private static final Map<String, String> WORDS = words();

    private Schemes() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        String[][] table = {
            {"passport", "pasaporte", "passeport", "travel document", "passport"},
            {"imo", "imo"},
            {"mmsi", "mmsi"},
            {"swift", "bic", "swift"},
            {"legal entity number", "legal entity identifier", "lei code", "lei"},
            {"isin", "isin"},
            {"d-u-n-s", "duns", "duns"},
            {"iban", "iban"},
            {"digital currency", "crypto", "crypto"},
            {"email", "e-mail", "email"},
            {"phone", "telephone", "fax", "phone"},
            {"website", "website"},
            {"tax", "v.a.t.", "vat ", "fiscal", "nit #", "nit ", "ruc", "rif", "r.f.c.", "rfc", "rtn", "inn", "tax"},
            {"driver", "driving", "driving licence"},
            {"birth certificate", "birth certificate"},
            {"social security", "ssn", "social security"},
            {
                "national id",
                "national identification",
                "identity",
                "cedula",
                "curp",
                "c.u.r.p.",
                "d.n.i.",
                "dni",
                "personal id",
                "citizen's card",
                "stateless person id",
                "nie",
                "id card",
                "citizenship",
                "c.u.i.p.",
                "i.f.e.",
                "national foreign id",
                "residency number",
                "electoral registry",
                "cartilla",
                "national id"
            },
            {
                "registration", "registry", "company number", "commercial", "gazette", "matricula", "c.r. no",
                "chamber", "license", "licence", "regnumber", "folio mercantil", "credit code", "business number",
                "public registration", "enterprise number", "ogrn", "registration"
            },
            {"serial number", "construction number", "tail number", "aircraft", "aircraft"},
        };
        for (String[] row : table) {
            for (int i = 0; i < Math.max(1, row.length - 1); i++) {
                words.put(row[i], row[row.length - 1]);
            }
        }
        return words;
    }

    /** The scheme of a label; "other" where no word of the table is in it. */
    static String of(String label) {
        String plain = Texts.plain(label);
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (plain.contains(word.getKey())) {
                return word.getValue();
            }
        }
        return plain.equals("id") || plain.equals("ssid") ? "national id" : "other";
    }
}
