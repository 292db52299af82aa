package org.probity.rulebook.guard;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Fact;
import org.probity.fact.Limits;
import org.probity.fact.Payment;
import org.probity.fact.Tender;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyTest {

    @Test
    void every_fact_of_the_vocabulary_can_be_named_in_a_rule() {
        Set<String> facts = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.probity.fact").stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Vocabulary.factNames()).containsExactlyElementsOf(facts);
    }

    @Test
    void origins_and_what_every_object_has_cannot_be_asked() {
        assertThat(Vocabulary.memberNames(Payment.class))
                .contains("amountUsd", "money", "daysSince")
                .doesNotContain("origin", "origins", "toString", "hashCode", "equals", "getClass", "wait");
    }

    @Test
    void of_the_limits_only_the_questions_of_rules_can_be_asked() {
        assertThat(Vocabulary.memberNames(Limits.class))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.LIMIT_UNITS.keySet());
    }

    @Test
    void nothing_can_be_asked_of_a_value_from_outside_the_vocabulary() {
        assertThat(Vocabulary.memberNames(String.class)).isEmpty();
        assertThat(Vocabulary.memberNames(java.util.List.class)).isEmpty();
        assertThat(Vocabulary.member(Tender.class, "deadline", 0)).isPresent();
    }
}
