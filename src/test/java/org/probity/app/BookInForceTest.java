package org.probity.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.decision.Decision;
import org.probity.intake.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookInForceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder;

    private Settings settings = Settings.usual(DAY);

    @BeforeEach
    void write() throws IOException {
        settings = settings.withRules(SmallBook.writeTo(folder.resolve("rules")));
    }

    @Test
    void a_borrowed_book_stays_the_same_when_another_comes_into_force() throws IOException {
        Reading reading = Probity.read(settings, List.of(SmallBook.writeDataTo(folder.resolve("data"))));
        Book strict = book();
        try (BookInForce inForce = BookInForce.of(strict);
                BorrowedBook borrowed = inForce.current()) {
            assertThat(inForce.swap(lenient())).isTrue();

            assertThat(borrowed.hash()).isEqualTo(strict.hash()).isNotEqualTo(inForce.hash());
            assertThat(findings(borrowed, reading)).isEqualTo(1);
            try (BorrowedBook next = inForce.current()) {
                assertThat(next.hash()).isEqualTo(inForce.hash());
                assertThat(findings(next, reading)).isZero();
            }
        }
    }

    @Test
    void a_book_is_closed_when_the_last_borrower_has_given_it_back() throws IOException {
        Reading reading = Probity.read(settings, List.of(SmallBook.writeDataTo(folder.resolve("data"))));
        try (BookInForce inForce = BookInForce.of(book())) {
            BorrowedBook one = inForce.current();
            BorrowedBook other = inForce.current();
            inForce.swap(lenient());

            one.close();
            one.close();
            assertThat(findings(other, reading)).isEqualTo(1);
            other.close();
            assertThatThrownBy(() -> findings(other, reading)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_book_with_a_problem_never_replaces_a_good_one() throws IOException {
        try (BookInForce inForce = BookInForce.of(book())) {
            String hash = inForce.hash();
            Files.writeString(
                    folder.resolve("rules/payments/XMP-01-vendor-pays-official.drl"),
                    SmallBook.RULE.replace("payerId ==", "payer =="));

            assertThatThrownBy(() -> inForce.swap(book()))
                    .isInstanceOfSatisfying(RulesRefused.class, refused -> assertThat(refused.problems())
                            .anySatisfy(problem -> assertThat(problem.message()).contains("payer")));
            assertThat(inForce.hash()).isEqualTo(hash);
        }
    }

    @Test
    void the_same_book_again_changes_nothing() {
        try (BookInForce inForce = BookInForce.of(book())) {
            assertThat(inForce.swap(book())).isFalse();
        }
    }

    private Book book() {
        return Probity.book(settings);
    }

    private Book lenient() throws IOException {
        Path limits = folder.resolve("rules/limits.csv");
        Files.writeString(limits, Files.readString(limits).replace("xmp.smallest,100", "xmp.smallest,100000"));
        return book();
    }

    private long findings(BorrowedBook borrowed, Reading reading) {
        Probity.Judging judging = Probity.by(borrowed, settings).judging(reading.register());
        return judging.subjects().stream()
                .map(judging.passes()::first)
                .map(alone -> judging.passes().second(alone, id -> List.of()))
                .mapToLong(BookInForceTest::count)
                .sum();
    }

    private static long count(Decision decision) {
        return decision.findings().size();
    }
}
