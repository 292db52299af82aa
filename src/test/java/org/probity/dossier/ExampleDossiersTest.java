package org.probity.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Dossier;
import org.probity.fact.Limits;
import org.probity.fact.Register;
import org.probity.fact.Subject;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExampleDossiersTest {

    private static Dossiers example() {
        Register register = Intake.read(List.of(Path.of("data/example")), IntakeOptions.defaults())
                .register();
        Limits limits = Case.limits(Map.of());
        return Dossiers.of(register, limits, Case.kinds(), Case.TODAY, Case.screener(register, limits));
    }

    @Test
    void the_example_is_built_the_same_by_many_threads_as_by_one() {
        List<Subject> subjects = example().subjects();
        Dossiers one = example();
        Dossiers many = example();

        List<Dossier> inTurn = subjects.stream().map(one::dossier).toList();
        List<Dossier> atOnce = subjects.parallelStream().map(many::dossier).toList();

        assertThat(atOnce)
                .extracting(Dossier::facts)
                .isEqualTo(inTurn.stream().map(Dossier::facts).toList());
        assertThat(inTurn).allSatisfy(dossier -> assertThat(dossier.facts()).doesNotHaveDuplicates());
        assertThat(inTurn)
                .filteredOn(dossier -> dossier.subject().kind().equals("vendor"))
                .allSatisfy(dossier -> assertThat(dossier.notRead()).isEmpty());
    }
}
