package org.probity.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Address;
import org.probity.fact.Award;
import org.probity.fact.Fact;
import org.probity.fact.Limits;
import org.probity.fact.ListCard;
import org.probity.fact.Listing;
import org.probity.fact.Mission;
import org.probity.fact.Origin;
import org.probity.fact.Party;
import org.probity.fact.Rate;
import org.probity.fact.Register;
import org.probity.fact.Role;
import org.probity.fact.SourceFact;
import org.probity.fact.Subject;
import org.probity.fact.Vendor;
import org.probity.intake.EarlierRows;
import org.probity.intake.FileKind;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.intake.Row;
import org.probity.intake.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows laid over a register give the dossiers that all rows read at once give: the same facts in the same order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverlayTest {

    private static final int CASES = 40;
    private static final Register EXAMPLE = Intake.read(List.of(Path.of("data/example")), IntakeOptions.defaults())
            .register();

    private final Random random = new Random(20261125);
    private final List<Party> parties = EXAMPLE.all(Party.class);

    @Test
    void any_rows_of_the_example_may_come_later() {
        for (int seed = 0; seed < CASES; seed++) {
            Set<Fact> later = seed % 2 == 0 ? rowsAbout(some(parties).id()) : someRows(1 + random.nextInt(12));
            Register.Builder first = Register.builder();
            Register.Builder more = Register.builder();
            for (FileKind kind : Vocabulary.files()) {
                for (SourceFact row : EXAMPLE.all(kind.type())) {
                    (later.contains(row) ? more : first).add(row);
                }
            }
            assertSame("case " + seed, first.build(EXAMPLE.files()), more.build(EXAMPLE.files()));
        }
    }

    @Test
    void invented_rows_laid_over_the_example_change_what_they_would_if_read_with_it() {
        Dossiers first = dossiers(EXAMPLE);
        for (int seed = 0; seed < CASES; seed++) {
            Register added = invented(1 + random.nextInt(8));
            assertSame("case " + seed, first, EXAMPLE.with(added), added);
        }
    }

    @Test
    void what_is_laid_over_in_two_steps_is_laid_over_in_one() {
        Register one = invented(5);
        Register other = invented(5);
        Dossiers first = dossiers(EXAMPLE);

        Dossiers twice = first.with(one).with(other);
        Dossiers once = first.with(one.with(other));

        for (Subject subject : once.subjects()) {
            assertThat(twice.dossier(subject).facts())
                    .isEqualTo(once.dossier(subject).facts());
        }
    }

    private void assertSame(String name, Register first, Register more) {
        assertSame(name, dossiers(first), first.with(more), more);
    }

    private void assertSame(String name, Dossiers first, Register all, Register more) {
        Dossiers laid = first.with(more);
        Dossiers built = dossiers(all);
        assertThat(laid.subjects()).as(name).isEqualTo(built.subjects());
        Set<Subject> looked = new LinkedHashSet<>();
        for (FileKind kind : Vocabulary.files()) {
            for (SourceFact row : more.all(kind.type())) {
                looked.addAll(subjectsOf(row, built));
            }
        }
        IntStream.range(0, 12).forEach(one -> looked.add(some(built.subjects())));
        for (Subject subject : looked) {
            assertThat(laid.dossier(subject).facts())
                    .as(name + ", " + subject.kind() + " " + subject.id())
                    .isEqualTo(built.dossier(subject).facts());
            assertThat(laid.connectedIds(subject)).as(name).isEqualTo(built.connectedIds(subject));
        }
    }

    /** Whom the row names, and whom these are connected to. */
    private static Set<Subject> subjectsOf(SourceFact row, Dossiers dossiers) {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (Subject subject : dossiers.subjects()) {
            if (row.toString().contains("=" + subject.id() + ",")) {
                subjects.add(subject);
                dossiers.connectedIds(subject).forEach(id -> subjects.addAll(dossiers.subjects(id)));
            }
        }
        return subjects;
    }

    private static Dossiers dossiers(Register register) {
        Limits limits = Case.limits(Map.of());
        return Dossiers.of(register, limits, Case.kinds(), LocalDate.of(2026, 6, 30), Case.screener(register, limits));
    }

    private Set<Fact> rowsAbout(String id) {
        Set<Fact> rows = new LinkedHashSet<>();
        for (FileKind kind : Vocabulary.files()) {
            for (SourceFact row : EXAMPLE.all(kind.type())) {
                if (mayComeLater(row) && row.toString().contains("=" + id + ",") && random.nextInt(4) > 0) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private Set<Fact> someRows(int most) {
        List<FileKind> kinds = List.copyOf(Vocabulary.files());
        Set<Fact> rows = new LinkedHashSet<>();
        while (rows.size() < most) {
            List<? extends SourceFact> all = EXAMPLE.all(some(kinds).type());
            if (!all.isEmpty() && mayComeLater(all.get(0))) {
                rows.add(some(all));
            }
        }
        return rows;
    }

    /** Lists and what holds for all are never laid over. */
    private static boolean mayComeLater(Fact row) {
        return !(row instanceof Listing || row instanceof ListCard || row instanceof Mission || row instanceof Rate);
    }

    /** Rows as a form has them, about parties of the example and others. */
    private Register invented(int rows) {
        Map<String, List<Row>> form = new LinkedHashMap<>();
        for (int number = 0; number < rows; number++) {
            List<String> choice = List.of(invention().split(":", 2));
            Map<String, String> values = new LinkedHashMap<>();
            for (String cell : choice.get(1).split("\\|", -1)) {
                values.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
            }
            form.computeIfAbsent(choice.get(0), file -> new ArrayList<>())
                    .add(new Row(new Origin("form", number, values.getOrDefault("id", "")), values));
        }
        Reading reading =
                Intake.ofRows(form, IntakeOptions.defaults(), EarlierRows.of(EXAMPLE, IntakeOptions.defaults()));
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        return reading.register();
    }

    private String invention() {
        String one = somebody();
        String other = somebody();
        return switch (random.nextInt(13)) {
            case 0 -> "ownership:owner_id=" + one + "|asset_id=" + other + "|share=" + (1 + random.nextInt(100));
            case 1 -> "ownership:owner_id=" + other + "|asset_id=" + one + "|kind=unknown";
            case 2 ->
                "relations:from_id=" + one + "|to_id=" + other + "|kind="
                        + some(List.of("husband", "sister", "business partner", "party comrade"));
            case 3 ->
                "roles:party_id=" + one + "|org_id="
                        + some(EXAMPLE.all(Role.class)).orgId() + "|kind=director";
            case 4 ->
                "addresses:party_id=" + one + "|address="
                        + some(EXAMPLE.all(Address.class)).address();
            case 5 ->
                "identifiers:party_id=" + one + "|scheme=registration|country=XS|value="
                        + some(EXAMPLE.all(Listing.class)).identifiers().stream()
                                .findFirst()
                                .orElse("77");
            case 6 ->
                "parties:id=" + one + "|name="
                        + some(EXAMPLE.all(Listing.class)).name() + "|kind="
                        + some(List.of("person", "company", "armed group"));
            case 7 -> "posts:holder_id=" + one + "|kind=armed group|powers=command|body_id=" + other;
            case 8 ->
                "vendors:id=" + one + "|name=Invented & Sons|phones="
                        + some(EXAMPLE.all(Vendor.class)).phones().stream()
                                .findFirst()
                                .orElse("+3311111111");
            case 9 ->
                "contracts:id=NEW" + random.nextInt() + "|vendor_id=" + one + "|buyer_id=NRA|signed_on=2026-05-0"
                        + (1 + random.nextInt(9)) + "|amount=" + random.nextInt(90000) + "|currency=EUR";
            case 10 ->
                "contracts:id=NEW" + random.nextInt() + "|vendor_id="
                        + some(EXAMPLE.all(Award.class)).vendorId() + "|tender_id="
                        + some(EXAMPLE.all(Award.class)).tenderId();
            case 11 ->
                "awards:id=NEW" + random.nextInt() + "|vendor_id=" + one + "|tender_id="
                        + some(EXAMPLE.all(Award.class)).tenderId() + "|awarded_on=2026-05-01|amount=5000|currency=USD";
            default ->
                "payments:id=NEW" + random.nextInt() + "|payer_id=" + one + "|payee_id=" + other
                        + "|amount=700|currency=USD|paid_on=2026-04-01";
        };
    }

    private String somebody() {
        return random.nextInt(6) == 0
                ? "NEW" + random.nextInt(3)
                : some(parties).id();
    }

    private <T> T some(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
