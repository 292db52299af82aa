package org.probity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.proving.RuleProof;

import static org.assertj.core.api.Assertions.assertThat;

/** Every condition and limit of every stable rule is held in its place by a scenario. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProofTest {

    @TestFactory
    Stream<DynamicTest> every_change_of_a_rule_is_noticed_by_one_of_its_scenarios() {
        List<RuleProof> proofs;
        try (Probity probity =
                Probity.open(Settings.usual(LocalDate.of(2026, 12, 1)).withRules(Path.of("rules")))) {
            proofs = probity.prover(probity.scenarios()).prove(probity.book().rules());
        }
        return proofs.stream()
                .map(proof -> DynamicTest.dynamicTest(proof.rule(), () -> {
                    assertThat(proof.problems()).isEmpty();
                    assertThat(proof.isEnough()).as("holes: %s", proof.holes()).isTrue();
                    assertThat(proof.changes()).isPositive();
                }));
    }
}
