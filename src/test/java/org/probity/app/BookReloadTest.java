package org.probity.app;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.fact.Register;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.RuleShelf;

import static org.assertj.core.api.Assertions.assertThat;

/** Five hundred books come while others are judged by; half of them are bad. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookReloadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int RELOADS = 500;
    private static final int SCREENERS = 3;
    private static final String RULE = "payments/XMP-01-vendor-pays-official.drl";

    /** What one payment of 2500 dollars must lead to under each book that was ever in force. */
    private final Map<String, Integer> expected = new ConcurrentHashMap<>();

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicLong screenings = new AtomicLong();

    @Test
    void no_screening_sees_two_books_and_old_ones_are_forgotten(@TempDir Path folder) throws Exception {
        RuleShelf shelf = Shelves.folder(SmallBook.writeTo(folder.resolve("rules")));
        Settings settings = Settings.usual(DAY).withRules(folder.resolve("rules"));
        Register register = Probity.read(settings, List.of(SmallBook.writeDataTo(folder.resolve("data"))))
                .register();
        List<WeakReference<RuleBook>> old = new ArrayList<>();
        List<Long> heaps = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(SCREENERS);
        try (BookInForce inForce = BookInForce.of(noted(book(shelf, 0)))) {
            List<Future<?>> screeners = new ArrayList<>();
            for (int i = 0; i < SCREENERS; i++) {
                screeners.add(threads.submit(() -> screen(inForce, settings, register)));
            }
            for (int i = 1; i <= RELOADS; i++) {
                reload(inForce, shelf, i, old);
                heaps.add(i % 100 == 0 ? heap() : 0L);
            }
            isOver.set(true);
            for (Future<?> screener : screeners) {
                screener.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(screenings.get()).isGreaterThan(RELOADS);
        assertThat(old).hasSizeGreaterThanOrEqualTo(RELOADS / 2);
        // A network that was not let go would hold more than a hundred kilobytes each time.
        assertThat(heaps.get(RELOADS - 1) - heaps.get(99))
                .as("bytes of 400 reloads")
                .isLessThan(16 << 20);
        assertThat(alive(old)).as("books that nobody borrows any more").isLessThanOrEqualTo(2);
    }

    private void reload(BookInForce inForce, RuleShelf shelf, int number, List<WeakReference<RuleBook>> old)
            throws IOException {
        String before = inForce.hash();
        boolean isGood = number % 2 == 0;
        try (BorrowedBook borrowed = inForce.current()) {
            old.add(new WeakReference<>(borrowed.rules()));
        }
        try {
            inForce.swap(isGood ? noted(book(shelf, number)) : broken(shelf, number));
            assertThat(isGood).isTrue();
        } catch (RulesRefused refused) {
            assertThat(isGood).isFalse();
            assertThat(inForce.hash()).isEqualTo(before);
        }
    }

    /** Borrows a book, judges by it, and looks whether everything is of that one book. */
    private void screen(BookInForce inForce, Settings settings, Register register) {
        while (!isOver.get()) {
            try (BorrowedBook borrowed = inForce.current()) {
                String hash = borrowed.hash();
                Probity.Judging judging = Probity.by(borrowed, settings).judging(register);
                long findings = judging.subjects().stream()
                        .mapToLong(subject -> judging.passes()
                                .first(subject)
                                .verdict()
                                .findings()
                                .size())
                        .sum();
                assertThat(findings).as(hash).isEqualTo(expected.get(hash).longValue());
                assertThat(borrowed.hash()).isEqualTo(hash);
                screenings.incrementAndGet();
            }
        }
    }

    /** A book with a limit of its own: every fourth finds the payment too small. */
    private static Book book(RuleShelf shelf, int number) {
        int limit = number % 4 == 0 ? 1_000 + number : 10_000 + number;
        return Book.read(with(shelf, "limits.csv", "xmp.smallest,100", "xmp.smallest," + limit), "reload", DAY);
    }

    private Book noted(Book book) {
        expected.put(book.hash(), book.limits(DAY, "").amount("xmp.smallest").intValue() > 2_500 ? 0 : 1);
        return book;
    }

    private static Book broken(RuleShelf shelf, int number) {
        return switch (number % 6) {
            case 1 -> Book.read(with(shelf, RULE, "payerId ==", "payer" + number + " =="), "reload", DAY);
            case 3 -> Book.read(with(shelf, RULE, "end", ""), "reload", DAY);
            default -> Book.read(with(shelf, "outcome.csv", "stop and refer", "stop " + number), "reload", DAY);
        };
    }

    private static RuleShelf with(RuleShelf shelf, String file, String old, String now) {
        SortedMap<String, String> files = new TreeMap<>(new HashMap<>(shelf.files()));
        files.computeIfPresent(file, (path, text) -> text.replace(old, now));
        return new RuleShelf(files);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long alive(List<WeakReference<RuleBook>> old) throws InterruptedException {
        long alive = old.size();
        for (int i = 0; i < 20 && alive > 0; i++) {
            System.gc();
            Thread.sleep(50);
            alive = old.stream().filter(one -> one.get() != null).count();
        }
        return alive;
    }
}
