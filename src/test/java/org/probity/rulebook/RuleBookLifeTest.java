package org.probity.rulebook;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.Dossier;
import org.probity.fact.Finding;
import org.probity.fact.Payment;
import org.probity.rulebook.network.Network;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.trees.Case;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.RuleBookTest.paidHusband;
import static org.probity.rulebook.RuleBookTest.paymentToConnectedParty;
import static org.probity.rulebook.trees.RuleTree.fact;
import static org.probity.rulebook.trees.RuleTree.is;
import static org.probity.rulebook.trees.RuleTree.own;
import static org.probity.rulebook.trees.RuleTree.rule;
import static org.probity.rulebook.trees.RuleTree.subject;
import static org.probity.rulebook.trees.RuleTree.text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleBookLifeTest {

    @Test
    void threads_share_a_book_and_get_the_same_verdicts() throws Exception {
        List<Dossier> dossiers =
                List.of(paidHusband().dossier(), Case.about("vendor", "V9").dossier());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (RuleBook book = RuleBook.of(List.of(paymentToConnectedParty()))) {
            List<Verdict> alone = dossiers.stream().map(book::judge).toList();
            List<Future<Verdict>> together = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Dossier dossier = dossiers.get(i % 2);
                together.add(threads.submit(() -> book.judge(dossier)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % 2));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void loading_a_book_again_and_again_adds_no_classes() {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        reload(20);
        long before = classes.getLoadedClassCount();
        reload(200);
        assertThat(classes.getLoadedClassCount() - before).isLessThan(60);
    }

    private static void reload(int times) {
        for (int i = 0; i < times; i++) {
            try (RuleBook book = RuleBook.of(List.of(paymentToConnectedParty()))) {
                assertThat(book.judge(paidHusband().dossier()).findings()).hasSize(1);
            }
        }
    }

    @Test
    void a_dossier_in_which_too_much_fits_says_so() {
        Case many = Case.about("vendor", "V1");
        for (int i = 0; i < 150; i++) {
            many.with(Payment.class, "id", "T" + i, "payerId", "V1", "payeeId", "P1");
        }
        Rule pairs = rule("X-01")
                .when(
                        fact("$one", Payment.class, is(own(Payment.class, "payerId"), "==", subject("id"))),
                        fact("$other", Payment.class, is(own(Payment.class, "payerId"), "==", subject("id"))))
                .says("pair");
        try (RuleBook book = RuleBook.of(List.of(pairs))) {
            assertThat(book.judge(many.dossier()).incomplete())
                    .hasValueSatisfying(why -> assertThat(why).contains(String.valueOf(Network.MOST_MATCHES)));
            assertThat(book.judge(paidHusband().dossier()).incomplete()).isEmpty();
        }
    }

    @Test
    void composite_rules_wait_for_the_second_pass() {
        Rule composite = rule("CMP-01")
                .in("composite")
                .when(fact(
                        Finding.class,
                        is(own(Finding.class, "subjectId"), "==", subject("id")),
                        is(own(Finding.class, "rule"), "==", text("PAY-01"))))
                .says("{0} stands out", subject("name"));
        try (RuleBook book = RuleBook.of(List.of(composite, paymentToConnectedParty()))) {
            Dossier dossier = paidHusband().dossier();
            Verdict first = book.judge(dossier);
            assertThat(first.answers()).extracting(RuleAnswer::ruleId).containsExactly("PAY-01");
            List<Finding> found = first.findings().stream().map(Raised::asFact).toList();
            Verdict second = book.judgeComposites(dossier.with(found));
            assertThat(second.findings()).extracting(Raised::sentence).containsExactly("Name of V1 stands out");
            assertThat(book.judgeComposites(dossier).findings()).isEmpty();
        }
    }
}
