package org.probity.names;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.names.NameComparison.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ScriptsTest {

    private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "PERSON, Владимир Путин, Vladimir Putin",
        "PERSON, Сергій Шевченко, Serhiy Shevchenko",
        "COMPANY, Ромашка Трейдинг ЛЛК, Romashka Trading LLC",
        "PERSON, محمد حسن, Mohammed Hassan",
        "PERSON, أسامة بن لادن, Osama bin Laden",
        "PERSON, Κυριάκος Μητσοτάκης, Kyriakos Mitsotakis",
        "PERSON, Αλέξης Τσίπρας, Alexis Tsipras",
        "PERSON, Μἁμυδου Κἁν, Mahmudov Khan",
        "PERSON, Ἁσάν Συρεσ̔, Hasan Suresh",
        "COMPANY, كومباني بارماتكو, Parmatko Company",
        "COMPANY, شركة بارماتكو المحدودة, Sharikat Parmatko Ltd",
        "COMPANY, پَرمَتكُ كُممِرسَِل كُ لِمِتِد, Parmatko Commercial Co Limited",
        "COMPANY, پَرمَتكُ س۔َ۔ دِ ك۔ڤ۔, Parmatko S.A. de C.V.",
        "COMPANY, Тхе Парматко Цомпаны, The Parmatko Company",
        "COMPANY, ΠΑΡΜΑΤΚΟ ΒΑΓΚ, Parmatko Bank",
        "PERSON, علي عمر سعيد, Ali Omar Saeed",
        "PERSON, Μπαράκ Ομπάμα, Barak Obama",
        "PERSON, Ντίνος Γκίκας, Dinos Gikas",
        "PERSON, Φυ Μαγχούρης, Fu Manchouris",
        "PERSON, 习近平, Xi Jinping",
        "PERSON, 王小明, Xiaoming Wang",
        "PERSON, 김정은, Kim Jong Un",
        "PERSON, 박근혜, Park Geun-hye",
        "PERSON, בנימין נתניהו, Benjamin Netanyahu",
        "PERSON, नरेन्द्र मोदी, Narendra Modi",
        "PERSON, राहुल गांधी, Rahul Gandhi",
    })
    void A_name_in_its_own_script_is_the_name_in_Latin_letters(Kind kind, String own, String latin) {
        assertThat(score(own, latin, kind)).isGreaterThanOrEqualTo(NameComparison.THRESHOLD);
        assertThat(score(latin, own, kind)).isEqualTo(score(own, latin, kind));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Владимир Путин, Dmitry Medvedev",
        "محمد حسن, Khalid Ibrahim",
        "جمال جرمان, Ismail Soliman",
        "Αλέξης Τσίπρας, Kyriakos Mitsotakis",
        "习近平, Li Keqiang",
        "김정은, Moon Jae-in",
        "בנימין נתניהו, Ehud Barak",
        "नरेन्द्र मोदी, Rahul Gandhi",
    })
    void Another_name_is_not(String own, String latin) {
        assertThat(score(own, latin, Kind.PERSON)).isLessThan(NameComparison.THRESHOLD);
    }

    private static double score(String one, String other, Kind kind) {
        return NameComparison.score(KNOWLEDGE.read(one), KNOWLEDGE.read(other), kind);
    }
}
