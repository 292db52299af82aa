package org.probity.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Every option of every command as an environment variable; only whom to erase has to stand on the line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> every_option_can_be_an_environment_variable() {
        List<DynamicTest> tests = new ArrayList<>();
        collect(Main.line(Map.of(), Talk.nobody()), List.of(), tests);
        assertThat(tests).hasSizeGreaterThan(180);
        return tests.stream();
    }

    private static void collect(CommandLine line, List<String> path, List<DynamicTest> tests) {
        for (OptionSpec option : line.getCommandSpec().options()) {
            boolean isChoiceOfErase = option.group() != null && path.equals(List.of("erase"));
            if (!option.usageHelp() && !option.versionHelp() && !isChoiceOfErase) {
                tests.add(DynamicTest.dynamicTest(
                        String.join(" ", path) + " " + option.longestName(), () -> check(path, option)));
            }
        }
        line.getSubcommands().forEach((name, sub) -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            collect(sub, longer, tests);
        });
    }

    /** Parses the command twice, without and with the variable: only the variable can make the difference. */
    private static void check(List<String> path, OptionSpec option) {
        String variable = "PROBITY_"
                + option.longestName().substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
        Object without = value(path, option, Map.of());
        Object with = value(path, option, Map.of(variable, text(option)));

        assertThat(with).as(variable).isNotNull().isNotEqualTo(without);
    }

    private static Object value(List<String> path, OptionSpec option, Map<String, String> variables) {
        CommandLine line = Main.line(variables, Talk.nobody());
        List<String> arguments = new ArrayList<>(path);
        CommandLine command = line;
        for (String name : path) {
            command = command.getSubcommands().get(name);
        }
        boolean isGiven = !variables.isEmpty();
        for (OptionSpec other : command.getCommandSpec().options()) {
            boolean isOfVariable = isGiven && other.longestName().equals(option.longestName());
            boolean isLeftToAnother = other.group() != null && isGrouped(option, other);
            if (other.required() && !isOfVariable && !isLeftToAnother) {
                // A required option is given another value than the variable has.
                arguments.add(other.longestName() + "=" + other(other));
            }
        }
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            for (int i = 0; i < parameter.arity().min(); i++) {
                arguments.add(text(parameter));
            }
        }
        line.parseArgs(arguments.toArray(String[]::new));
        return command.getCommandSpec().findOption(option.longestName()).getValue();
    }

    /** Of options that exclude one another only one is given: the one that is looked at, or else the first. */
    private static boolean isGrouped(OptionSpec option, OptionSpec other) {
        List<OptionSpec> group = other.group().options();
        OptionSpec only = group.stream()
                .filter(one -> one.longestName().equals(option.longestName()))
                .findFirst()
                .orElse(group.get(0));
        return !other.longestName().equals(only.longestName());
    }

    private static String other(OptionSpec option) {
        Class<?> type = option.isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        return text(option).replace("2026", "2025").replace("word", "other").replace("37", "38");
    }

    private static String text(ArgSpec option) {
        Class<?> type = option.isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        } else if (type == LocalDate.class) {
            return "2026-02-28";
        } else if (type == Charset.class) {
            return "windows-1250";
        } else if (type == DateOrder.class) {
            return "day-first";
        } else if (type == DecimalMark.class) {
            return "comma";
        } else if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return all[all.length - 1].toString();
        }
        return type == String.class || type == java.nio.file.Path.class ? "word" : "37";
    }
}
