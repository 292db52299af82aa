package org.probity.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.Book;
import org.probity.app.BookInForce;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.SmallBook;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Disposition;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.NewDisposition;
import org.probity.casebook.Role;
import org.probity.casebook.Ruling;
import org.probity.rulebook.RuleShelf;

import static org.assertj.core.api.Assertions.assertThat;

/** Screenings kept in a casebook on SQLite, and what becomes of them when lists, rules and records change. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RescreeningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private Path data = Path.of("");
    private Casebook casebook;
    private BookInForce books;
    private Desk desk;
    private Actor officer;
    private Actor reviewer;
    private final Map<String, RuleShelf> shelves = new HashMap<>();

    @BeforeEach
    void open() throws IOException {
        rules = SmallBook.writeTo(folder.resolve("rules"));
        data = SmallBook.writeDataTo(folder.resolve("data"));
        Files.writeString(data.resolve("payments.csv"), """
                id,payer_id,payee_id,amount,currency,paid_on
                T1,V1,O1,2500,USD,2026-03-01
                T2,V2,O1,20,USD,2026-03-01
                """);
        casebook = Casebook.open(folder.resolve("home"), CLOCK);
        officer = user("olga", Role.OFFICER);
        reviewer = user("rashid", Role.REVIEWER);
        books = BookInForce.of(book());
        desk = Desk.open(settings(), List.of(data), books);
        keep("V1");
        keep("V2");
    }

    @AfterEach
    void close() {
        desk.close();
        books.close();
        casebook.close();
    }

    @Test
    void nothing_is_screened_again_while_nothing_has_changed() {
        assertThat(rescreened()).isEmpty();
    }

    @Test
    void a_new_entry_of_a_list_touches_whom_it_may_be_about_and_nobody_else() throws IOException {
        Files.writeString(
                data.resolve("listings.csv"),
                "L2,UN,sanction,Blue Bridge Ltd\n",
                java.nio.file.StandardOpenOption.APPEND);
        assertThat(desk.reload()).isTrue();

        List<Rescreened> again = rescreened();

        assertThat(again).hasSize(1);
        assertThat(again.get(0).subject()).isEqualTo("Blue Bridge Ltd (V2)");
        assertThat(again.get(0).because())
                .anySatisfy(why -> assertThat(why.clause()).contains("UN L2").contains("is new"));
        assertThat(casebook.screenings().newestOf("V2").orElseThrow().id())
                .isEqualTo(again.get(0).after());
        assertThat(rescreened()).isEmpty();
    }

    @Test
    void a_changed_limit_touches_those_of_its_rule_and_reopens_what_was_settled_by_it() throws IOException {
        Disposition settled = settle("V1");
        Path limits = rules.resolve("limits.csv");
        Files.writeString(limits, Files.readString(limits).replace("xmp.smallest,100", "xmp.smallest,10"));
        books.swap(book());

        List<Rescreened> again = rescreened();

        assertThat(again).hasSize(2).allSatisfy(one -> assertThat(one.because())
                .extracting(Because::clause)
                .containsExactly("rule XMP-01 has changed"));
        assertThat(again)
                .flatExtracting(Rescreened::reopened)
                .containsExactly(new Rescreened.Reopened(settled.id(), List.of("rule XMP-01")));
        assertThat(casebook.dispositions().find(settled.id()).orElseThrow().state())
                .isEqualTo(Disposition.State.REOPENED);
    }

    @Test
    void a_changed_row_touches_its_vendor_and_a_disposition_of_another_stays() throws IOException {
        Disposition settled = settle("V1");
        Path payments = data.resolve("payments.csv");
        Files.writeString(payments, Files.readString(payments).replace("V2,O1,20", "V2,O1,200"));
        desk.reload();

        List<Rescreened> again = rescreened();

        assertThat(again).extracting(Rescreened::subject).containsExactly("Blue Bridge Ltd (V2)");
        assertThat(again.get(0).because())
                .extracting(Because::clause)
                .containsExactly("rows about it have changed in payments.csv");
        assertThat(casebook.dispositions().find(settled.id()).orElseThrow().state())
                .isEqualTo(Disposition.State.CONFIRMED);
    }

    @Test
    void a_row_that_only_moved_to_another_line_touches_nobody() throws IOException {
        Path payments = data.resolve("payments.csv");
        Files.writeString(payments, Files.readString(payments).replace("T1,", "T0,V3,O1,1,USD,2026-03-01\nT1,"));
        desk.reload();

        assertThat(rescreened()).isEmpty();
    }

    @Test
    void whoever_is_in_the_records_no_more_is_said() throws IOException {
        Path vendors = data.resolve("vendors.csv");
        Files.writeString(vendors, Files.readString(vendors).replace("V2,Blue Bridge Ltd,XX\n", ""));
        Path payments = data.resolve("payments.csv");
        Files.writeString(payments, Files.readString(payments).replace("T2,V2,O1,20,USD,2026-03-01\n", ""));
        desk.reload();

        assertThat(rescreened())
                .filteredOn(one -> one.subject().contains("V2"))
                .singleElement()
                .satisfies(one -> assertThat(one.because().get(0).clause()).isEqualTo("it cannot be screened again"))
                .satisfies(one -> assertThat(one.after()).isBlank());
    }

    @Test
    void a_look_says_who_is_touched_and_what_would_be_said_and_keeps_nothing() throws IOException {
        Disposition settled = settle("V1");
        Path limits = rules.resolve("limits.csv");
        Files.writeString(limits, Files.readString(limits).replace("xmp.smallest,100", "xmp.smallest,10"));
        books.swap(book());
        String newest = casebook.screenings().newestOf("V1").orElseThrow().id();

        Rescreening rescreening =
                new Rescreening(desk, casebook, officer, hash -> Optional.ofNullable(shelves.get(hash)));
        List<Rescreened> touched = rescreening.newest(DAY).stream()
                .flatMap(id -> rescreening.look(id).stream())
                .toList();

        assertThat(touched).hasSize(2).allSatisfy(one -> assertThat(one.after()).isBlank());
        assertThat(touched)
                .filteredOn(one -> one.subject().contains("V2"))
                .singleElement()
                .satisfies(one -> assertThat(one.now()).isNotEqualTo(one.then()));
        assertThat(touched)
                .flatExtracting(Rescreened::reopened)
                .containsExactly(new Rescreened.Reopened(settled.id(), List.of("rule XMP-01")));
        assertThat(casebook.screenings().newestOf("V1").orElseThrow().id()).isEqualTo(newest);
        assertThat(casebook.dispositions().find(settled.id()).orElseThrow().state())
                .isEqualTo(Disposition.State.CONFIRMED);
        assertThat(rescreened()).as("it is still to be done").hasSize(2);
    }

    private List<Rescreened> rescreened() {
        return new Rescreening(desk, casebook, officer, hash -> Optional.ofNullable(shelves.get(hash))).since(DAY);
    }

    private Disposition settle(String vendor) {
        KeptScreening kept = casebook.screenings()
                .find(casebook.screenings().newestOf(vendor).orElseThrow().id())
                .orElseThrow();
        Screened screened = desk.screen(Submission.known(vendor, "vendor"));
        Bonds bonds = new Bonds(screened.papers(), desk.book(), screened.stamp().scorer());
        String id = casebook.dispositions()
                .propose(
                        NewDisposition.ofFinding(
                                kept.id(),
                                1,
                                Ruling.NOT_SAME,
                                "A private sale.",
                                bonds.of(kept.content().findings().get(0))),
                        officer,
                        "");
        return casebook.dispositions().confirm(id, 1, reviewer, "Seen the contract.", "");
    }

    private void keep(String vendor) {
        casebook.screenings()
                .keep(desk.screen(Submission.known(vendor, "vendor")).toKeep(), officer, "");
    }

    private Settings settings() {
        return Settings.usual(DAY).withRules(rules);
    }

    private Book book() {
        Book book = Probity.book(settings());
        shelves.put(book.hash(), book.shelf());
        return book;
    }

    private Actor user(String login, Role role) {
        return casebook.accounts()
                .add(login, "correct horse battery " + login, Set.of(role), Actor.CONSOLE)
                .actor();
    }
}
