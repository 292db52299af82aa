package org.probity.names;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Legal forms in short and in full are one form, in any language. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CompanyFormsTest {

    private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Anadolu İnşaat Ltd. Şti., Anadolu Insaat Limited, ltd",
        "Anadolu İnşaat LTD.ŞTİ., Anadolu Insaat Limited Şirketi, ltd",
        "Anadolu Ticaret A.Ş., Anadolu Ticaret Anonim Şirketi, as",
        "Budmar Sp. z o.o., Budmar Spółka z ograniczoną odpowiedzialnością, spzoo",
        "Ferrari Carta S.p.A., Ferrari Carta Società per Azioni, spa",
        "Gradnja d.o.o., Gradnja Društvo s ograničenom odgovornošću, doo",
        "Stavby s.r.o., Stavby Společnost s ručením omezeným, sro",
        "Ndërtimi SHPK, Ndërtimi Shoqëri me Përgjegjësi të Kufizuar, shpk",
    })
    void One_form_in_two_writings(String one, String other, String form) {
        Name first = KNOWLEDGE.read(one);
        Name second = KNOWLEDGE.read(other);

        assertThat(first.forms()).isEqualTo(List.of(form));
        assertThat(second.forms()).isEqualTo(List.of(form));
        assertThat(first.joinedKey()).isEqualTo(second.joinedKey());
        assertThat(NameComparison.score(first, second, NameComparison.Kind.COMPANY))
                .isGreaterThan(0.95);
    }
}
