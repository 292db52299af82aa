package org.probity.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which columns of a user's file fill which columns of a file of the vocabulary, as far as their names tell. */
public final class ColumnGuess {

    private ColumnGuess() {}

    /**
     * Column of the vocabulary to column of the user's file.
     *
     * @param kind file of the vocabulary, such as "payments"
     * @param header the user's columns, as written
     * @throws IllegalArgumentException when the vocabulary has no such file
     */
    public static Map<String, String> of(String kind, List<String> header) {
        FileKind file = Vocabulary.file(kind)
                .orElseThrow(() -> new IllegalArgumentException("There is no file \"" + kind + "\""));
        HeaderMatch match = HeaderMatch.of(file, header);
        Map<String, String> guess = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            int column = match.columnFrom(i);
            if (column >= 0) {
                guess.put(file.columns().get(column).name(), header.get(i));
            }
        }
        return guess;
    }
}
