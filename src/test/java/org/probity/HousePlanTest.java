package org.probity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The house plan, read from README.md: arrows go one way, and each library lives in its own room. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HousePlanTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.probity");

    /** Library package to the rooms that may use it. */
    private static final Map<String, Set<String>> LIBRARY_ROOMS = Map.ofEntries(
            Map.entry("org.drools..", Set.of("rulebook")),
            Map.entry("org.kie..", Set.of("rulebook")),
            Map.entry("org.apache.commons.csv..", Set.of("intake", "batch")),
            Map.entry("org.dhatim..", Set.of("intake", "batch")),
            Map.entry("com.google.i18n.phonenumbers..", Set.of("graph")),
            Map.entry("org.jgrapht..", Set.of("graph")),
            Map.entry("io.javalin..", Set.of("web")),
            Map.entry("gg.jte..", Set.of("web")),
            Map.entry("org.eclipse.jetty..", Set.of("web")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("me.tongfei..", Set.of("cli")),
            Map.entry("org.jdbi..", Set.of("casebook")),
            Map.entry("org.flywaydb..", Set.of("casebook")),
            Map.entry("com.zaxxer..", Set.of("casebook")),
            Map.entry("org.sqlite..", Set.of("casebook")),
            Map.entry("org.postgresql..", Set.of("casebook")),
            Map.entry("java.sql..", Set.of("casebook")));

    private static final Set<String> ROOMS_WITHOUT_JSON = Set.of("fact", "names", "graph", "screening", "dossier");

    @Test
    void every_room_of_the_house_stands_in_the_plan() throws IOException {
        Set<String> rooms = HOUSE.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith("org.probity."))
                .map(name -> name.substring("org.probity.".length()).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(plan().keySet()).containsAll(rooms);
    }

    @TestFactory
    Stream<DynamicTest> a_room_knows_only_the_rooms_its_line_names() throws IOException {
        Map<String, Set<String>> plan = plan();
        return plan.entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.getKey() + " knows " + (line.getValue().isEmpty() ? "nobody" : line.getValue()),
                        () -> noClasses()
                                .that(resideInAPackage(room(line.getKey())))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(plan.keySet().stream()
                                        .filter(other -> !other.equals(line.getKey())
                                                && !line.getValue().contains(other))
                                        .map(HousePlanTest::room)
                                        .toArray(String[]::new)))
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> a_library_lives_in_its_own_rooms() {
        return LIBRARY_ROOMS.entrySet().stream()
                .map(library ->
                        DynamicTest.dynamicTest(library.getKey() + " in " + library.getValue(), () -> noClasses()
                                .that(resideInAPackage("org.probity.."))
                                .and()
                                .resideOutsideOfPackages(library.getValue().stream()
                                        .map(HousePlanTest::room)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat(resideInAPackage(library.getKey()))
                                .check(HOUSE)));
    }

    @Test
    void the_inner_rooms_hold_no_json() {
        noClasses()
                .that(resideInAnyPackage(
                        ROOMS_WITHOUT_JSON.stream().map(HousePlanTest::room).toArray(String[]::new)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void the_vocabulary_needs_the_JDK_only() {
        noClasses()
                .that(resideInAPackage(room("fact")))
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAnyPackage("java..", "org.jspecify..", "org.probity.fact..")))
                .check(HOUSE);
    }

    private static String room(String name) {
        return "org.probity." + name + "..";
    }

    /** Room to the rooms it knows; a room may know only rooms listed before it, so no circle can be written. */
    private static Map<String, Set<String>> plan() throws IOException {
        Map<String, Set<String>> plan = new LinkedHashMap<>();
        for (String line : planLines()) {
            String[] sides = line.split(" knows ", 2);
            String room = sides[0].strip();
            Set<String> known = known(sides[1].strip(), plan.keySet());
            assertThat(plan.keySet()).as("rooms listed before " + room).containsAll(known);
            plan.put(room, known);
        }
        assertThat(plan).isNotEmpty();
        return plan;
    }

    private static Set<String> known(String text, Set<String> above) {
        return switch (text) {
            case "nobody" -> Set.of();
            case "all above" -> Set.copyOf(above);
            default -> Set.of(text.split(" +", -1));
        };
    }

    private static List<String> planLines() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("```")) {
                inside = line.equals("```plan");
            } else if (inside && !line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
