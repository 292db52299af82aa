package org.probity.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.app.Book;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.proving.NewRule;
import org.probity.rulebook.syntax.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the first draft of a rule. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a draft rule with its scenarios, sound from the start; never overwrites a file.")
final class RulesNew implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "ID", description = "The new rule's id, such as PAY-20.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "SENTENCE", description = "What it finds, in a short sentence.")
    private String sentence = "";

    @Option(
            names = "--folder",
            paramLabel = "NAME",
            description = "Folder of the rule, such as payments; usually that of the rules whose ids begin alike.")
    private @Nullable String folder;

    @Option(
            names = "--subject",
            paramLabel = "KIND",
            defaultValue = "vendor",
            description = "What it is about: vendor, official, unit or buyer. Usually ${DEFAULT-VALUE}.")
    private String subject = "vendor";

    @Mixin
    private RulesChoice choice = new RulesChoice();

    RulesNew(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        must(wanted.matches("[A-Z]{3}-[0-9]{2}"), "\"" + id + "\" is no id. Expected one such as PAY-20.");
        String said = sentence.strip();
        must(
                said.matches("[A-Za-z0-9][A-Za-z0-9 ,:-]{2,118}"),
                "\"" + sentence + "\" is no name for a rule. Expected 3 to 120 letters, digits, spaces and commas.");
        must(
                NewRule.subjects().contains(subject),
                "--subject: \"" + subject + "\" is no kind of subject. Expected one of "
                        + String.join(", ", NewRule.subjects()) + ".");
        Settings settings = choice.settings();
        Book book = Probity.book(settings);
        Path rules = Path.of(book.from());
        must(Files.isDirectory(rules), "There is no folder of rules here. Expected one, or --rules.");
        List<String> taken = book.shelf().files().keySet().stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).startsWith(wanted + "-"))
                .toList();
        must(taken.isEmpty(), "The id " + wanted + " is taken by " + taken + ". Expected one that was never used.");
        String in = folder != null ? folder : usual(book, wanted);
        must(in.matches("[a-z]+"), "--folder: \"" + in + "\" is no folder of rules. Expected one such as payments.");
        for (Map.Entry<String, String> file : NewRule.files(wanted, said, in, subject, LocalDate.now(ZoneOffset.UTC))
                .entrySet()) {
            write(rules.resolve(file.getKey()), file.getValue());
        }
        talk.say("Fill in the card and the conditions, then: rules check, rules test " + wanted + ", rules prove "
                + wanted + ".");
        return Exit.DONE.code();
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new Stopped(Exit.USAGE, otherwise);
        }
    }

    private static String usual(Book book, String id) {
        return book.rules().stream()
                .filter(rule -> rule.id().startsWith(id.substring(0, 4)))
                .map(Rule::file)
                .map(file -> file.substring(0, file.indexOf('/')))
                .findFirst()
                .orElseThrow(() -> new Stopped(
                        Exit.USAGE,
                        "No rule has an id that begins with " + id.substring(0, 4)
                                + ". Expected --folder with the folder it" + " belongs to."));
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Stopped(Exit.USAGE, file + ": the file is there already. Expected a new name.");
        }
        talk.data(file.toString());
    }
}
