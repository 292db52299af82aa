package org.probity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probity.app.RulesRefused;
import org.probity.app.Versions;
import org.probity.casebook.Refused;
import org.probity.fact.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The front door of the program. */
@Command(
        name = "probity",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Checks vendors, officials and units before a mission buys from them or supports them.",
            "A flag is a reason to look, not a finding of wrongdoing."
        },
        footer = {
            "",
            "Every option can also be an environment variable: PROBITY_AS_OF stands for --as-of.",
            "Exit codes: 0 done; 1 findings at or above --fail-on; 2 usage; 3 input not usable or too many",
            "rejects; 4 rules refused; 5 a list missing or stale; 70 our mistake; 130 interrupted."
        })
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Talk talk = new Talk(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));
        int code = Exit.CRASH.code();
        try {
            code = run(List.of(arguments), System.getenv(), talk);
        } finally {
            // Also where not even the crash could be told: the virtual machine would end with 1, which means findings.
            talk.out().flush();
            talk.err().flush();
            System.exit(code);
        }
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    /** Runs a command and returns its exit code. */
    static int run(List<String> arguments, Map<String, String> variables, Talk talk) {
        Locale.setDefault(Locale.ROOT);
        CommandLine line = line(variables, talk);
        try {
            return arguments.isEmpty() ? withoutCommand(line, talk) : line.execute(arguments.toArray(String[]::new));
        } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError | NoClassDefFoundError error) {
            // Without this the process would end with 1, which means findings.
            return Crash.of(error).tell(talk);
        }
    }

    /** All commands, with what environment variables say. */
    static CommandLine line(Map<String, String> variables, Talk talk) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new CheckCommand(talk))
                .addSubcommand(new ExplainCommand(talk))
                .addSubcommand(new ScreenCommand(talk))
                .addSubcommand(RulesCommand.line(talk))
                .addSubcommand(NamesCommand.line(talk))
                .addSubcommand(PartiesCommand.line(talk))
                .addSubcommand(ListsCommand.line(talk))
                .addSubcommand(new InspectCommand(talk))
                .addSubcommand(new TemplatesCommand(talk))
                .addSubcommand(new PackCommand(talk))
                .addSubcommand(new VerifyCommand(talk))
                .addSubcommand(new RescreenCommand(talk))
                .addSubcommand(new ReproduceCommand(talk))
                .addSubcommand(new ServeCommand(talk))
                .addSubcommand(UserCommand.line(talk))
                .addSubcommand(AuditCommand.line(talk))
                .addSubcommand(new BackupCommand(talk))
                .addSubcommand(new RestoreCommand(talk))
                .addSubcommand(new EraseCommand(talk));
        line.setDefaultValueProvider(new Environment(variables))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new java.io.PrintWriter(talk.out(), true))
                .setErr(new java.io.PrintWriter(talk.err(), true))
                .setParameterExceptionHandler((problem, all) -> usage(problem, talk))
                .setExecutionExceptionHandler((problem, command, parsed) -> ended(problem, talk));
        return line;
    }

    private static int withoutCommand(CommandLine line, Talk talk) {
        line.usage(talk.err());
        return Exit.USAGE.code();
    }

    private static int usage(ParameterException problem, Talk talk) {
        talk.say(inHouseStyle(String.valueOf(problem.getMessage())));
        talk.say("Maybe \"" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help\" says more.");
        return Exit.USAGE.code();
    }

    /** picocli's messages, without the word that tells a user nothing. */
    static String inHouseStyle(String message) {
        return message.replaceFirst("^Invalid value for option '([^']+)'(?: \\([^)]*\\))?: ", "$1: ")
                .replaceFirst("^Invalid value for positional parameter[^:]*: ", "");
    }

    private static int ended(Exception problem, Talk talk) {
        if (problem instanceof Stopped stopped) {
            talk.say(String.valueOf(stopped.getMessage()));
            return stopped.exit().code();
        }
        if (problem instanceof RulesRefused refused) {
            refused.problems().stream().map(Problem::toString).forEach(talk::say);
            talk.say("The rules were refused: " + Words.count(refused.problems().size(), "problem") + ".");
            return Exit.RULES.code();
        }
        if (problem instanceof Refused refused) {
            talk.say(String.valueOf(refused.getMessage()));
            return Exit.INPUT.code();
        }
        if (problem instanceof FileSystemException file && file.getFile() != null) {
            talk.say(file.getFile() + ": " + saidOf(file));
            return Exit.INPUT.code();
        }
        return Crash.of(problem).tell(talk);
    }

    private static String saidOf(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return "there is no such file or folder.";
        }
        if (file instanceof AccessDeniedException) {
            return "it may not be read or written.";
        }
        return "it cannot be read or written" + (file.getReason() == null ? "." : ": " + file.getReason() + ".");
    }

    /** The version line. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Versions versions = Versions.built();
            return new String[] {"probity " + versions.probity() + " (Drools " + versions.drools() + ")"};
        }
    }
}
