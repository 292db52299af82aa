package org.probity.casebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

import org.probity.casebook.store.Place;
import org.probity.decision.Outcome;
import org.probity.fact.Origin;
import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.syntax.Severity;

/** An office with a casebook, its people, and vendors to screen. */
final class Office implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Place place;
    private Casebook casebook;

    Office(Place place) {
        this.place = place;
        this.casebook = Casebook.open(place, clock());
    }

    /** An office on SQLite in a folder. */
    static Office in(Path home) {
        return new Office(Place.in(home));
    }

    Actor ama() {
        return user("ama", Role.OFFICER);
    }

    Actor bintou() {
        return user("bintou", Role.REVIEWER);
    }

    Actor chidi() {
        return user("chidi", Role.REVIEWER, Role.OFFICER);
    }

    Actor auditor() {
        return user("dalia", Role.AUDITOR);
    }

    Actor publisher() {
        return user("edem", Role.PUBLISHER);
    }

    Actor admin() {
        return user("fatou", Role.ADMIN);
    }

    private Actor user(String login, Role... roles) {
        return casebook.accounts()
                .find(login)
                .orElseGet(() -> casebook.accounts().add(login, PASSWORD, Set.of(roles), Actor.CONSOLE))
                .actor();
    }

    Casebook casebook() {
        return casebook;
    }

    Place place() {
        return place;
    }

    /** A clock that stands still until somebody moves it. */
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    void reopen() {
        casebook.close();
        casebook = Casebook.open(place, clock());
    }

    /** A screening of which a first person proposed that its first finding means somebody else. */
    String proposal(String subject) {
        String screening = casebook.screenings().keep(screening(subject), ama(), "");
        NewDisposition proposal =
                NewDisposition.ofFinding(screening, 1, Ruling.NOT_SAME, "Born in another year.", bound());
        return casebook.dispositions().propose(proposal, ama(), "");
    }

    /** Raw SQL, past all code of ours. */
    void sql(String statement) throws SQLException {
        try (Connection connection = raw();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    Connection raw() throws SQLException {
        return DriverManager.getConnection(
                place.url().orElse("jdbc:sqlite:" + place.file().toAbsolutePath()));
    }

    static NewScreening screening(String subjectId) {
        return screening(subjectId, "Naïve Trading ٣ \"" + subjectId + "\" \u0001", Outcome.REVIEW);
    }

    static NewScreening screening(String subjectId, String name, Outcome outcome) {
        List<FindingRecord> findings = List.of(
                new FindingRecord(
                        1,
                        "SAN-01",
                        0,
                        Severity.HIGH,
                        Severity.HIGH,
                        true,
                        name + " is on a list.",
                        java.util.Arrays.asList(name, 3, true, null),
                        List.of(new Origin("vendors.csv", 7, subjectId))),
                new FindingRecord(
                        2,
                        "PAY-02",
                        1,
                        Severity.LOW,
                        Severity.INFO,
                        false,
                        "Two payments on a Sunday.",
                        List.of(new java.math.BigDecimal("12.5")),
                        List.of(new Origin("payments.csv", 2, ""), new Origin("payments.csv", 3, ""))));
        Stamp stamp = new Stamp(
                "0.1.0",
                "10.2.0",
                "b00c".repeat(16),
                List.of(new ListStamp(
                        "un-sc",
                        "UN",
                        "Security Council",
                        LocalDate.of(2026, 11, 21),
                        "2026-11-20",
                        1002,
                        "1157".repeat(16))),
                "5c0e".repeat(16),
                "4ec0".repeat(16),
                LocalDate.of(2026, 11, 25),
                "UNX");
        return new NewScreening(
                subjectId,
                name,
                "vendor",
                outcome,
                "It is on a list.",
                findings,
                List.of(
                        new RuleAnswer("PAY-02", Answer.FLAGGED, List.of()),
                        new RuleAnswer("SAN-01", Answer.FLAGGED, List.of()),
                        new RuleAnswer("SHE-01", Answer.NO_DATA, List.of(new Missing("ownership", "share")))),
                "{\"facts\":[\"" + subjectId + "\"]}",
                "{}",
                stamp,
                new TreeSet<>(List.of(
                        new Touch(Touch.Kind.PARTY, subjectId),
                        new Touch(Touch.Kind.RULE, "SAN-01"),
                        new Touch(Touch.Kind.LIST, "un-sc"),
                        Touch.entry("un-sc", "QDe.004"))));
    }

    static Map<String, String> bound() {
        return Map.of("vendor", "aa", "entry", "bb", "rule", "cc", "scorer", "dd");
    }

    @Override
    public void close() {
        casebook.close();
        Where.drop(place);
    }
}
