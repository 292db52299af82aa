package org.probity.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.batch.PartiesCsv;
import org.probity.identity.WhoIsWho;
import org.probity.intake.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes which ids name one party, which probably or possibly do, and why. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = {
            "Writes which ids of the files name one party, which probably or possibly do, and why, as CSV.",
            "To decide, write a file identity_decisions.csv beside the others; data/README.md has its columns."
        })
final class PartiesMatch implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private PartiesRead input = new PartiesRead();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; usually standard output.")
    private @Nullable Path out;

    PartiesMatch(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = input.read();
        WhoIsWho who = input.whoIsWho(reading, input.limits(reading));
        try (Writer to = out == null
                ? new OutputStreamWriter(talk.out(), StandardCharsets.UTF_8)
                : Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            PartiesCsv.write(to, who);
        }
        int ids = who.oneParties().stream()
                .mapToInt(party -> party.matches().size())
                .sum();
        talk.say(Words.count(who.records(), "record") + ": " + ids + " joined to another, "
                + who.probable().size() + " probably one with another, " + who.possibleCount() + " possibly.");
        return Exit.DONE.code();
    }
}
