package org.probity.screening;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.names.NameComparison.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class GlanceTest {

    @Test
    void It_tells_weight_kind_and_the_last_four_marks() {
        long glance = Glance.of(2.36f, Kind.PERSON);
        for (int mark : new int[] {1, 8191, 7, 4096, 12}) {
            glance = Glance.with(glance, mark);
        }

        assertThat(Glance.weight(glance)).isEqualTo(2.4f);
        assertThat(Glance.kind(glance)).isEqualTo(Kind.PERSON);
        long marks = Glance.marks(glance);
        assertThat(Glance.first(marks)).isEqualTo(12);
        marks = Glance.withoutFirst(marks);
        assertThat(Glance.first(marks)).isEqualTo(4096);
        marks = Glance.withoutFirst(Glance.withoutFirst(marks));
        assertThat(Glance.first(marks)).isEqualTo(8191);
        assertThat(Glance.withoutFirst(marks)).isZero();
    }

    @Test
    void Every_word_has_a_mark_that_fits() {
        assertThat(Glance.mark(0)).isEqualTo(1);
        assertThat(Glance.mark(-1L)).isEqualTo(Glance.MARKS - 1);
    }

    @Test
    void A_heavy_name_and_a_company_are_told_too() {
        long glance = Glance.of(64, Kind.COMPANY);

        assertThat(Glance.kind(glance)).isEqualTo(Kind.COMPANY);
        assertThat(Glance.weight(glance)).isEqualTo(12.7f);
        assertThat(Glance.marks(glance)).isZero();
    }
}
