package org.probity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.probity.identity.invented.InventedRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a register of nobody in particular, and who is who in it. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a register of invented parties, each in one to four records that share no id, and truth.csv",
            "beside its folder \"register\", which says which record is whose. The same seed gives the same register."
        })
final class PartiesGenerate implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "N", description = "How many parties.")
    private int parties;

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder to write to.")
    private Path folder = Path.of("");

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another seed, other parties.")
    private long seed;

    PartiesGenerate(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Path register = folder.resolve("register");
        Files.createDirectories(register);
        Map<InventedRegister.Of, Writer> files = new EnumMap<>(InventedRegister.Of.class);
        try {
            for (InventedRegister.Of file : InventedRegister.Of.values()) {
                Path place = file == InventedRegister.Of.TRUTH ? folder : register;
                Writer to = Files.newBufferedWriter(place.resolve(file.file() + ".csv"), StandardCharsets.UTF_8);
                files.put(file, to);
                to.write(line(file.columns()));
            }
            new InventedRegister(seed).write(parties, (file, cells) -> write(files, file, cells));
        } finally {
            for (Writer to : files.values()) {
                to.close();
            }
        }
        talk.say(Words.number(parties) + " parties written to " + folder);
        return Exit.DONE.code();
    }

    private static void write(Map<InventedRegister.Of, Writer> files, InventedRegister.Of file, List<String> cells) {
        try {
            Objects.requireNonNull(files.get(file)).write(line(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("[\\w .@+-]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }
}
