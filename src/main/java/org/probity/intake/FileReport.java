package org.probity.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one file. Rows read are rows used, partly used and refused, always.
 *
 * @param file its name
 * @param kinds the files of the vocabulary its rows were read as, such as "payments"; empty when refused
 * @param encoding its encoding, marked where it is a guess
 * @param delimiter what separates its columns, in a word; "none" for a workbook
 * @param rows rows read
 * @param used rows wholly used
 * @param partly rows of which a part was refused
 * @param refused rows of which nothing was used
 * @param facts facts made, by file of the vocabulary
 * @param ignored columns that nothing was read from
 * @param sha256 SHA-256 of its bytes, in hexadecimal; blank where there is no file
 */
public record FileReport(
        String file,
        List<String> kinds,
        String encoding,
        String delimiter,
        long rows,
        long used,
        long partly,
        long refused,
        Map<String, Long> facts,
        List<String> ignored,
        String sha256) {
    public FileReport {
        kinds = List.copyOf(kinds);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        ignored = List.copyOf(ignored);
    }

    /** The report of a file of which nothing could be used. */
    static FileReport refused(String file, String encoding, String delimiter, String sha256) {
        return new FileReport(file, List.of(), encoding, delimiter, 0, 0, 0, 0, Map.of(), List.of(), sha256);
    }
}
