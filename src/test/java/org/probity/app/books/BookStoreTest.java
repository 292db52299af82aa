package org.probity.app.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.BookInForce;
import org.probity.app.RulesRefused;
import org.probity.app.Settings;
import org.probity.app.Shelves;
import org.probity.app.SmallBook;
import org.probity.rulebook.RuleShelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Approval TWO = new Approval("ana", "ivo", "A lower limit");

    @TempDir
    private Path folder;

    private BookStore store = new BookStore(Path.of("unused"));
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        store = new BookStore(folder.resolve("home"));
        SmallBook.writeTo(rules());
    }

    @Test
    void nothing_is_in_force_before_anything_is_published() {
        assertThat(store.current()).isEmpty();
        assertThat(store.history()).isEmpty();
    }

    @Test
    void a_published_book_is_read_again_by_its_hash() {
        Publication first = publish();

        assertThat(first.number()).isEqualTo(1);
        assertThat(store.current()).contains(first);
        assertThat(store.book(first, DAY).hash()).isEqualTo(first.hash());
        assertThat(store.book(first, DAY).problems()).isEmpty();
    }

    @Test
    void every_publication_is_kept_with_who_and_why() throws IOException {
        Publication first = publish();
        limit("99");
        Publication second = publish();
        Publication third =
                store.publish(store.shelf(first.hash()), Publication.Kind.ROLLED_BACK, TWO, Instant.EPOCH, one -> one);

        assertThat(store.history()).containsExactly(first, second, third);
        assertThat(third.hash()).isEqualTo(first.hash());
        assertThat(third.before()).isEqualTo(second.hash());
        assertThat(store.current().orElseThrow().approval()).isEqualTo(TWO);
    }

    @Test
    void the_book_in_force_is_not_published_again() {
        publish();
        assertThatThrownBy(this::publish)
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("in force already, as publication 1");
    }

    @Test
    void nobody_publishes_alone() {
        assertThatThrownBy(() -> new Approval("ana", "Ana ", "why not"))
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("is also the first");
        assertThatThrownBy(() -> new Approval("ana", "ivo", " ")).hasMessageContaining("it is blank");
    }

    @Test
    void what_is_not_confirmed_is_not_published() {
        assertThatThrownBy(() -> store.publish(shelf(), Publication.Kind.PUBLISHED, TWO, Instant.EPOCH, one -> {
                    throw new RulesRefused(List.of(new org.probity.fact.Problem("second", "no")));
                }))
                .isInstanceOf(RulesRefused.class);
        assertThat(store.current()).isEmpty();
    }

    @Test
    void a_published_text_that_was_altered_is_refused() throws IOException {
        Publication first = publish();
        Path limits = folder.resolve("home/books/" + first.hash() + "/limits.csv");
        Files.writeString(limits, Files.readString(limits).replace("xmp.smallest,100", "xmp.smallest,1"));

        assertThatThrownBy(() -> store.book(first, DAY))
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("not those that were published");
    }

    @Test
    void a_running_process_takes_a_published_book_over() throws IOException {
        publish();
        try (BookInForce inForce = BookInForce.of(store.book(store.current().orElseThrow(), DAY));
                BookWatch watch = watch(inForce)) {
            assertThat(watch.look()).isFalse();
            limit("99");
            Publication second = publish();

            assertThat(watch.look()).isTrue();
            assertThat(inForce.hash()).isEqualTo(second.hash());
            assertThat(watch.look()).isFalse();
            assertThat(said).singleElement().asString().contains("publication 2");
        }
    }

    @Test
    void a_broken_rule_an_altered_text_and_a_failing_scenario_leave_the_book_in_force() throws IOException {
        publish();
        try (BookInForce inForce = BookInForce.of(store.book(store.current().orElseThrow(), DAY));
                BookWatch watch = watch(inForce)) {
            String good = inForce.hash();

            rule(SmallBook.RULE.replace("payerId ==", "payer =="));
            publish();
            assertThat(watch.look()).isFalse();
            assertThat(said).singleElement().asString().contains("payer").contains("stays in force");

            rule(SmallBook.RULE);
            limit("101");
            publish();
            assertThat(watch.look()).isFalse();
            assertThat(said.get(1)).contains("The smallest payment counts").contains("stays in force");

            limit("99");
            Publication half = publish();
            Files.delete(folder.resolve("home/books/" + half.hash() + "/outcome.csv"));
            assertThat(watch.look()).isFalse();
            assertThat(watch.look()).isFalse();
            assertThat(said).hasSize(3);
            assertThat(inForce.hash()).isEqualTo(good);
        }
    }

    @Test
    void what_was_half_written_is_taken_when_it_is_whole() throws IOException {
        publish();
        try (BookInForce inForce = BookInForce.of(store.book(store.current().orElseThrow(), DAY));
                BookWatch watch = watch(inForce)) {
            limit("99");
            Publication half = publish();
            Path missing = folder.resolve("home/books/" + half.hash() + "/outcome.csv");
            String text = Files.readString(missing);
            Files.delete(missing);
            assertThat(watch.look()).isFalse();

            Files.writeString(missing, text);
            assertThat(watch.look()).isTrue();
            assertThat(inForce.hash()).isEqualTo(half.hash());
        }
    }

    @Test
    void a_publication_that_cannot_be_read_is_said_and_changes_nothing() throws IOException {
        publish();
        try (BookInForce inForce = BookInForce.of(store.book(store.current().orElseThrow(), DAY));
                BookWatch watch = watch(inForce)) {
            Files.writeString(folder.resolve("home/books/publications/000002.json"), "{ \"number\": 2");

            assertThat(watch.look()).isFalse();
            assertThat(said).singleElement().asString().contains("000002.json").contains("stays in force");
        }
    }

    @Test
    void a_candidate_is_checked_in_every_way() throws IOException {
        assertThat(Candidate.check(settings()).problems())
                .as("the payments of others")
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("without payerId == $subject.id"));

        limit("101");
        assertThat(Candidate.check(settings()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("does not come out as it says"));

        rule("no rule");
        assertThat(Candidate.check(settings()).problems()).isNotEmpty();
        assertThat(Candidate.check(settings()).proofs()).isEmpty();
    }

    private BookWatch watch(BookInForce inForce) {
        return new BookWatch(store, inForce, () -> DAY, said::add);
    }

    private Publication publish() {
        return store.publish(shelf(), Publication.Kind.PUBLISHED, TWO, Instant.EPOCH, one -> one);
    }

    private Settings settings() {
        return Settings.usual(DAY).withRules(rules());
    }

    private RuleShelf shelf() {
        return Shelves.folder(rules());
    }

    private Path rules() {
        return folder.resolve("rules");
    }

    private void rule(String text) throws IOException {
        Files.writeString(rules().resolve("payments/XMP-01-vendor-pays-official.drl"), text);
    }

    private void limit(String value) throws IOException {
        Path limits = rules().resolve("limits.csv");
        Files.writeString(
                limits, Files.readString(limits).replaceFirst("xmp.smallest,[0-9]+", "xmp.smallest," + value));
        // Scenarios move with the limit where the book is meant to be good.
        if (!value.equals("101")) {
            Path scenarios = rules().resolve("payments/XMP-01-vendor-pays-official.scenarios.yaml");
            Files.writeString(
                    scenarios,
                    SmallBook.SCENARIOS
                            .replace("amount: 99,", "amount: " + (Integer.parseInt(value) - 1) + ",")
                            .replace("amount: 100,", "amount: " + value + ",")
                            .replace("USD 100 ", "USD " + value + " "));
        }
    }
}
