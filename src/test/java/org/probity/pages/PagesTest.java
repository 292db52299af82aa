package org.probity.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.RowOf;
import org.probity.intake.FileKind;
import org.probity.intake.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages generated from the vocabulary are as fresh as the vocabulary. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesTest {

    @Test
    void the_vocabulary_page_is_fresh() throws IOException {
        isFresh(Path.of(VocabularyPage.FILE), VocabularyPage.text(sources()));
    }

    @Test
    void the_page_of_files_and_columns_is_fresh() throws IOException {
        Path page = Path.of(DataPage.FILE);
        isFresh(page, DataPage.text(Files.readString(page), sources()));
    }

    @Test
    void intake_knows_every_record_that_is_a_row_of_a_file() throws IOException {
        List<String> rows = sources().keySet().stream()
                .filter(name -> type(name).isAnnotationPresent(RowOf.class))
                .toList();

        assertThat(Vocabulary.files())
                .extracting(FileKind::type)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void every_component_of_a_fact_says_what_it_means() throws IOException {
        sources().forEach((name, source) -> {
            if (type(name).isRecord()) {
                for (var component : type(name).getRecordComponents()) {
                    assertThat(source.components()).as(name).containsKey(component.getName());
                }
            }
        });
    }

    private static void isFresh(Path page, String text) throws IOException {
        if ("write".equals(System.getProperty("probity.pages"))) {
            Files.writeString(page, text);
        }
        assertThat(Files.exists(page) ? Files.readString(page) : "")
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=PagesTest -Dprobity.pages=write", page)
                .isEqualTo(text);
    }

    private static Map<String, FactSource> sources() throws IOException {
        Map<String, FactSource> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/probity/fact"))) {
            for (Path file :
                    files.filter(path -> !path.endsWith("package-info.java")).toList()) {
                FactSource.read(file).ifPresent(source -> sources.put(source.name(), source));
            }
        }
        return sources;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("org.probity.fact." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
