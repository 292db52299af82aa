package org.probity.rulebook;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.probity.fact.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rulebook.RuleFiles.PATH;
import static org.probity.rulebook.RuleFiles.SOUND;
import static org.probity.rulebook.RuleFiles.limits;
import static org.probity.rulebook.RuleFiles.shelf;
import static org.probity.rulebook.RuleFiles.soundWith;
import static org.probity.rulebook.RuleFiles.withWhen;

/** Rule files that try to run code, or to say something the reader of the rule does not see. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuardAttackTest {

    private static final String MARK = "probity.attack.ran";
    private static final String CODE = "System.setProperty(\"" + MARK + "\", \"1\")";

    @AfterEach
    void nothing_ran() {
        assertThat(System.getProperty(MARK)).isNull();
    }

    @TestFactory
    Stream<DynamicTest> outside_a_rule() {
        return Stream.of(
                        "function void run() { " + CODE + "; }",
                        "function boolean yes() { return " + CODE + " == null; }",
                        "declare Extra name : String = " + CODE + " end",
                        "declare enum Colour RED(" + CODE + "); name : String end",
                        "declare trait Extra end",
                        "declare window W Payment() over window:length(2) from entry-point X end",
                        "declare entry-point X end",
                        "query \"all\" Payment( eval(" + CODE + " == null) ) end",
                        "import static java.lang.System.setProperty",
                        "import function org.probity.Code.run",
                        "import accumulate org.probity.Code total",
                        "import java.lang.Runtime",
                        "global java.util.List extra",
                        "unit org.probity.Code;",
                        "dialect \"mvel\"",
                        "dialect \"java\"",
                        "expander any.dsl",
                        "rule 'single quotes' when then " + CODE + "; end")
                .map(text -> refused(text, soundWith("rule \"", text + "\n\nrule \"")));
    }

    @TestFactory
    Stream<DynamicTest> at_the_head() {
        return Stream.of(
                        List.of("package rules.payments", "package rules.payments; import static java.lang.System.*;"),
                        List.of("package rules.payments", "package org.probity.rulebook"),
                        List.of("import org.probity.fact.*", "import static org.probity.fact.Keys.identifier"),
                        List.of("import org.probity.fact.*", "import org.probity.fact.*\nimport org.probity.intake.*"),
                        List.of("import org.probity.fact.*", "import org.probity.fact.Keys"),
                        List.of("import org.probity.fact.*", "import org.probity.fact.Register.Builder"),
                        List.of("global org.probity.rulebook.Findings findings", "global java.lang.Runtime findings"),
                        List.of(
                                "global org.probity.rulebook.Findings findings",
                                "global org.probity.rulebook.Findings other"))
                .map(one -> refused(one.get(1), soundWith(one.get(0), one.get(1))));
    }

    @TestFactory
    Stream<DynamicTest> between_name_and_when() {
        return Stream.of(
                        "salience 10",
                        "salience ( " + CODE + ".length() )",
                        "enabled ( " + CODE + " == null )",
                        "no-loop true",
                        "lock-on-active",
                        "auto-focus",
                        "agenda-group \"x\"",
                        "activation-group \"x\"",
                        "ruleflow-group \"x\"",
                        "date-effective \"01-Jan-2026\"",
                        "date-expires \"01-Jan-2026\"",
                        "duration 5",
                        "timer ( int: 5 10 )",
                        "timer ( expr: " + CODE + " )",
                        "calendars \"x\"",
                        "dialect \"mvel\"",
                        "attributes salience 1",
                        "extends \"Another rule\"",
                        "@watch(*)",
                        "@Propagation(IMMEDIATE)",
                        "@id(" + CODE + ")",
                        "@extra(\"x\")")
                .map(text -> refused(text, soundWith("when\n", text + "\nwhen\n")));
    }

    @TestFactory
    Stream<DynamicTest> in_conditions() {
        return Stream.of(
                        "eval( " + CODE + " == null )",
                        "$p : Payment( eval( " + CODE + " == null ) )",
                        "$p : Payment( " + CODE + " == null )",
                        "$p : Payment( java.lang." + CODE + " == null )",
                        "$p : Payment( amount > java.math.BigDecimal.valueOf(1) )",
                        "$p : Payment( amount > \"Double.valueOf(" + "System.exit(0))\" )",
                        "$p : Payment( amount > \"1\" )",
                        "$p : Payment( amount == new java.math.BigDecimal(\"1\") )",
                        "$p : Payment( new java.io.File(\"/tmp/x\").delete() )",
                        "$p : Payment( id matches " + CODE + " )",
                        "$p : Payment( id matches \"(a+)+$\" )",
                        "$p : Payment( id in ( " + CODE + " ) )",
                        "$p : Payment( id in ( $subject.id, " + CODE + " ) )",
                        "$p : Payment( id soundslike \"x\" )",
                        "$p : Payment( id str[startsWith] \"x\" )",
                        "$p : Payment( paidOn after \"01-Jan-2026\" )",
                        "$p : Payment( id == null ? true : " + CODE + " == null )",
                        "$p : Payment( id.getClass() != null )",
                        "$p : Payment( getClass().forName(\"x\") != null )",
                        "$p : Payment( this.class != null )",
                        "$p : Payment( id.toString() == \"x\" )",
                        "$p : Payment( origin.file == \"x\" )",
                        "$p : Payment( wait() )",
                        "$p : Payment( amount + 1 > 2 )",
                        "$p : Payment( amount++ > 2 )",
                        "$p : Payment( amount = 2 )",
                        "$p : Payment( id#String.length > 1 )",
                        "$p : Payment( contractId!.length > 1 )",
                        "$p : Payment( id[0] == \"x\" )",
                        "$p : Payment( ( (java.util.List) id ).size > 1 )",
                        "$p : Payment( id == (String) purpose )",
                        "$p : Payment( \"P1\", \"V1\"; )",
                        "$p := Payment()",
                        "$p : Payment( $x := id )",
                        "$p : java.lang.Runtime()",
                        "$p : org.probity.fact.Payment()",
                        "$p : Object()",
                        "$p : Register()",
                        "$p : Dossier()",
                        "$p : Thread()",
                        "$p : Payment() from $subject.kind",
                        "$p : Payment() from entry-point \"x\"",
                        "$p : Payment() from collect( Payment() )",
                        "$p : Payment() over window:time( 1h )",
                        "/payments[ amount > 1 ]",
                        "?all( $p; )",
                        "forall( $p : Payment() Payment( this == $p ) )",
                        "$n : Number( this > 3 ) from accumulate( Payment( $a : amount ), sum( $a ) )",
                        "accumulate( $p : Payment(), init( " + CODE + "; ), action( ), reverse( ), result( 1 ) )",
                        "accumulate( $p : Payment(); $n : sum( " + CODE + " ), $ps : collectList($p) )",
                        "accumulate( $p : Payment(); $n : count( $p ), $ps : collectList($p); " + CODE + " == null )",
                        "accumulate( $p : Payment(); $n : org.probity.Code($p), $ps : collectList($p) )",
                        "acc( $p : Payment(); $n : count($p), $ps : collectList($p) )",
                        "Payment() do[later]",
                        "if ( amount > 1 ) do[later]",
                        "$p : Payment() @watch( id )",
                        "not( not( not( Payment() ) ) ) not not Payment()",
                        "$l : Limits( all != null )",
                        "$l : Limits() $p : Payment( amount > $l.amount($p) )",
                        "$l : Limits() $p : Payment( amount > $l.amount(" + CODE + ") )",
                        "$l : Limits() $p : Payment( amount > $l.amount(id) )",
                        "$l : Limits() $p : Payment( id memberOf $l.table(\"../secret\") )",
                        "( ".repeat(5000) + "Payment()",
                        "Payment( " + "(".repeat(5000) + " )",
                        "Payment( " + "!".repeat(5000) + "recused )",
                        "not ".repeat(5000) + "Payment()",
                        "Payment( amount > 1e999999999 )",
                        "Payment( amount > " + "9".repeat(5000) + " )")
                .map(text -> refused(text, withWhen("$subject : Subject()\n" + text)));
    }

    @TestFactory
    Stream<DynamicTest> after_then() {
        return Stream.of(
                        CODE + ";",
                        "findings.raise(\"x\"); " + CODE + ";",
                        CODE + "; findings.raise(\"x\");",
                        "findings.raise(\"{0}\", " + CODE + ");",
                        "findings.raise(\"{0}\", new Object());",
                        "findings.raise(\"{0}\", $subject.name().concat(" + CODE + "));",
                        "findings.raise(\"{0}\", $subject.getClass());",
                        "findings.raise(\"{0}\", drools.getRule());",
                        "findings.raise(\"{0}\", (Object) $subject.name());",
                        "findings.raise(\"x\" + " + CODE + ");",
                        "findings.getClass();",
                        "findings.raise(\"x\"); findings.raise(\"y\");",
                        "if (true) findings.raise(\"x\");",
                        "{ findings.raise(\"x\"); }",
                        "modify( $subject ) { id = 1 };",
                        "insert( $subject ); findings.raise(\"x\");",
                        "delete( $subject );",
                        "drools.halt();",
                        "kcontext.getKieRuntime().halt();",
                        "findings.raise(\"x\"); then[later] " + CODE + ";",
                        "findings.raise(\"{0,choice,0#a}\", $subject.name());",
                        "findings.raise(\"{0,select,a{x}other{y}}\", $subject.name());",
                        "findings.raise(\"{0,selectordinal,other{#}}\", 1);",
                        "findings.raise(\"{0,date,yyyy}\", $subject.asOf());",
                        "findings.raise(\"{0,number,#,##0}\", 1);",
                        "findings.raise(\"{0,spellout}\", 1);",
                        "findings.raise(\"{0,plural,offset:1 other{#}}\", 1);",
                        "findings.raise(\"{name}\", $subject.name());",
                        "findings.raise(\"{99999999999}\", $subject.name());",
                        "findings.raise(\"" + "{0,plural,other{".repeat(300) + "}}".repeat(300) + "\", 1);",
                        "findings.raise(\"" + "{0,plural,other{".repeat(3900) + "\", 1);",
                        "findings.raise(\"{0}\", $limits);")
                .map(text -> refused(text, withWhen("$limits : Limits()\n$subject : Subject()", text)));
    }

    @TestFactory
    Stream<DynamicTest> hidden_in_letters() {
        return Stream.of(
                        List.of("\"approver\"", "\"\\u0022 + " + "System.exit(0)" + " + \\u0022\""),
                        List.of("when\n", "/* \\u002a/ " + "System.exit(0)" + " /* */ when\n"),
                        List.of("\"approver\"", "\"appr\\over\""),
                        List.of("\"approver\"", "\"appro\u0000ver\""),
                        List.of("\"approver\"", "\"appro\u200Bver\""),
                        List.of("\"approver\"", "\"appro\u00ADver\""),
                        List.of("integrity desk", "integrity \u202Edesk"),
                        List.of("integrity desk", "integrity \u2066desk"),
                        List.of("integrity desk", "integrity \u2028desk"),
                        List.of("integrity desk", "integrity \uD800desk"),
                        List.of("integrity desk", "integrity \uFFFDdesk"),
                        List.of("integrity desk", "integrity \u001B[31mdesk"),
                        List.of("integrity desk", "integrity \uDB40\uDC41desk"),
                        List.of("role ==", "rol\u0435 =="),
                        List.of("$payment  :", "$p\u0430yment  :"),
                        List.of("role ==", "role\u00A0=="),
                        List.of("role == \"approver\"", "role == \u201Capprover\u201D"),
                        List.of("role ==", "role \uFF1D="))
                .map(one -> refused(one.get(1), soundWith(one.get(0), one.get(1))));
    }

    @Test
    void a_name_in_two_scripts_is_refused_where_it_would_be_read_as_code_and_kept_in_texts() {
        assertThat(problems(soundWith("integrity desk", "інтегрity desk"))).isEmpty();
        assertThat(problems(soundWith("payerId ==", "payerІd =="))).isNotEmpty();
    }

    @Test
    void a_file_larger_than_64_KB_is_refused() {
        assertThat(problems(SOUND + "// " + "x".repeat(64 * 1024)))
                .singleElement()
                .asString()
                .contains("larger than 64 KB");
    }

    @Test
    void a_path_that_leaves_the_folders_of_the_book_is_refused() {
        for (String path :
                List.of("../PAY-99-x.drl", "PAY-99-x.drl", "payments/deep/PAY-99-x.drl", "payments/PAY 99.drl")) {
            assertThat(Guard.check(shelf(java.util.Map.of(path, SOUND)), limits())
                            .problems())
                    .as(path)
                    .anySatisfy(problem -> assertThat(problem.where()).isEqualTo(path));
        }
    }

    private static DynamicTest refused(String name, String text) {
        String shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return DynamicTest.dynamicTest(shown.replaceAll("\\p{C}", "?"), () -> {
            Guard.Checked checked = Guard.check(shelf(text), limits());
            assertThat(checked.rules()).isEmpty();
            assertThat(checked.problems()).isNotEmpty().allSatisfy(GuardAttackTest::saysWhereAndWhat);
        });
    }

    private static void saysWhereAndWhat(Problem problem) {
        assertThat(problem.where()).matches("\\Q" + PATH + "\\E, line [1-9][0-9]*");
        assertThat(problem.message()).hasSizeGreaterThan(20).doesNotContain("Exception");
    }

    private static List<String> problems(String text) {
        return Guard.check(shelf(text), limits()).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
