package org.probity.pages;

import java.util.Map;

import org.probity.intake.Column;
import org.probity.intake.FileKind;
import org.probity.intake.Vocabulary;

/** The generated part of data/README.md: file, record, columns. */
final class DataPage {
    static final String FILE = "data/README.md";
    static final String MARK = "<!-- DO NOT EDIT BELOW THIS LINE. It is generated from src/main/java/org/probity/fact;"
            + " refresh it with mvn -q test -Dtest=PagesTest -Dprobity.pages=write -->";

    private DataPage() {}

    /** @param page the page as it stands; what is above the mark is kept */
    static String text(String page, Map<String, FactSource> sources) {
        int mark = page.indexOf(MARK);
        StringBuilder text = new StringBuilder(mark < 0 ? page : page.substring(0, mark))
                .append(MARK)
                .append("\n\n");
        for (FileKind kind : Vocabulary.files()) {
            FactSource source = sources.get(kind.type().getSimpleName());
            if (source == null) {
                throw new IllegalStateException("There is no javadoc above " + kind.type());
            }
            file(kind, source, text);
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void file(FileKind kind, FactSource source, StringBuilder text) {
        text.append("### ")
                .append(kind.name())
                .append(".csv → ")
                .append(source.name())
                .append("\n\n")
                .append(source.meaning())
                .append("\n\n| column | value | required | meaning |\n|---|---|---|---|\n");
        for (Column column : kind.columns()) {
            text.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(value(column))
                    .append(" | ")
                    .append(column.required() ? "yes" : "")
                    .append(" | ")
                    .append(source.components().getOrDefault(column.component(), ""))
                    .append(" |\n");
        }
        text.append('\n');
    }

    private static String value(Column column) {
        return column.words().isEmpty()
                ? VocabularyPage.word(column.type())
                : "one of: " + String.join(", ", column.words());
    }
}
