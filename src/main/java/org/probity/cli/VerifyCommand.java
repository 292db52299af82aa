package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.probity.app.pack.PackRefused;
import org.probity.app.pack.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a pack again, offline, from what is inside. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Judges an evidence pack again, offline, by its own rules, and says whether it holds.")
final class VerifyCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "PACK", description = "The pack, a zip.")
    private Path pack = Path.of("pack.zip");

    @Option(
            names = "--seal",
            paramLabel = "SHA256",
            description = "The seal that somebody noted when the pack was made.")
    private String seal = "";

    VerifyCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(pack)) {
            throw new Stopped(Exit.INPUT, pack + ": there is no such file. Expected a pack.");
        }
        try {
            return tell(Verification.of(pack)).code();
        } catch (PackRefused refused) {
            throw new Stopped(Exit.INPUT, String.valueOf(refused.getMessage()));
        }
    }

    private Exit tell(Verification verified) {
        verified.problems().forEach(talk::say);
        verified.notes().forEach(talk::say);
        talk.data("Seal: " + verified.seal());
        if (!seal.isBlank() && !seal.strip().equalsIgnoreCase(verified.seal())) {
            talk.say("The seal is another one. Expected " + seal + ".");
            return Exit.INPUT;
        }
        if (!verified.holds()) {
            talk.data(
                    "The pack does not hold: " + Words.count(verified.problems().size(), "problem") + ".");
            return Exit.INPUT;
        }
        talk.data("The pack holds. " + verified.subject() + ": " + verified.outcome() + ", "
                + Words.count(verified.findings(), "finding") + ", the same as when it was made.");
        return Exit.DONE;
    }
}
