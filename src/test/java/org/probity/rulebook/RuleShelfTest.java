package org.probity.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleShelfTest {

    @TempDir
    Path temp;

    private Path rules;

    @BeforeEach
    void a_folder_of_rules() throws IOException {
        rules = Files.createDirectories(temp.resolve("rules/payments")).getParent();
        Files.writeString(rules.resolve("payments/PAY-99-x.drl"), "rule");
        Files.writeString(rules.resolve("limits.csv"), "\uFEFFkey,value");
    }

    @Test
    void texts_by_path_below_the_folder_without_byte_order_mark() throws IOException {
        Files.writeString(rules.resolve("payments/picture.png"), "x");

        assertThat(RuleShelf.folder(rules).files())
                .containsOnly(
                        java.util.Map.entry("limits.csv", "key,value"),
                        java.util.Map.entry("payments/PAY-99-x.drl", "rule"));
    }

    @Test
    void links_are_not_followed() throws IOException {
        Path secret = Files.createDirectories(temp.resolve("secret"));
        Files.writeString(secret.resolve("PAY-01-x.drl"), "secret");
        Files.createSymbolicLink(rules.resolve("linked"), secret);
        Files.createSymbolicLink(rules.resolve("payments/PAY-02-x.drl"), secret.resolve("PAY-01-x.drl"));

        assertThat(RuleShelf.folder(rules).files()).containsOnlyKeys("limits.csv", "payments/PAY-99-x.drl");
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_refused() throws IOException {
        Files.writeString(rules.resolve("tables.csv"), "x".repeat(1 << 20) + "x");

        assertThatThrownBy(() -> RuleShelf.folder(rules)).hasMessage("\"tables.csv\" is larger than 1 MB");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        assertThatThrownBy(() -> RuleShelf.folder(temp.resolve("nowhere"))).hasMessageEndingWith("is no folder");
    }

    @Test
    void letters_that_are_not_UTF_8_are_refused_by_the_guard_with_their_line() throws IOException {
        Files.write(rules.resolve("payments/PAY-99-x.drl"), new byte[] {'a', '\n', (byte) 0xE9, '\n'});

        assertThat(Guard.check(RuleShelf.folder(rules), RuleFiles.limits()).problems())
                .anySatisfy(
                        problem -> assertThat(problem)
                                .hasToString(
                                        "payments/PAY-99-x.drl, line 2: A letter here is not UTF-8. Rule files are UTF-8 text."));
    }

    @Test
    void the_shipped_book_is_the_rules_folder() throws IOException {
        assertThat(RuleShelf.shipped()).isEqualTo(RuleShelf.folder(Path.of("rules")));
    }
}
