package org.probity.cli;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes options from environment variables: PROBITY_AS_OF stands for --as-of. */
final class Environment implements IDefaultValueProvider {

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String name = option.longestName()
                .replaceFirst("^--", "")
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
        return variables.get("PROBITY_" + name);
    }
}
