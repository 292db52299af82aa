package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;
import org.probity.app.Settings;
import org.probity.casebook.Refused;
import org.probity.casebook.store.Place;
import org.probity.web.Demo;
import org.probity.web.Site;
import org.probity.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the pages until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages for officers, reviewers, auditors and analysts.")
final class ServeCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders or files of the mission's records.")
    private List<Path> records = List.of();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Port to listen on; 0 takes any free one: ${DEFAULT-VALUE}.")
    private int port = 7070;

    @Option(names = "--lists", paramLabel = "DIR", description = "Folder with lists.csv and listings.csv.")
    private @Nullable Path lists;

    @Option(
            names = "--demo",
            description = {
                "Open the invented mission, with four accounts for everybody.",
                "What is decided is gone at the end, unless --home or --store says where to keep it."
            })
    private boolean demo;

    @Option(
            names = "--behind-proxy",
            description = "A proxy stands in front: believe its forwarding headers. Never without one.")
    private boolean behindProxy;

    @Mixin
    private CasebookChoice casebook = new CasebookChoice();

    @Mixin
    private RulesChoice rules = new RulesChoice();

    @Mixin
    private FilesChoice files = new FilesChoice();

    ServeCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        records.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
            throw new Stopped(Exit.INPUT, path + ": there is no such file or folder.");
        });
        boolean isPassing = demo && !casebook.isGiven();
        Path kept = isPassing ? Files.createTempDirectory("probity-demo") : casebook.folder();
        Place place = isPassing ? Place.in(kept) : casebook.place();
        CountDownLatch stopped = new CountDownLatch(1);
        Site site = open(place);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            site.close();
            if (isPassing) {
                Scratch.remove(kept);
            }
            stopped.countDown();
        }));
        talk.say("Serving at " + site.server().address() + (demo ? ", with invented records and demo accounts." : "."));
        stopped.await();
        return Exit.DONE.code();
    }

    private Site open(Place place) {
        Path kept = place.home();
        Settings settings = rules.settings()
                .withLists(Optional.ofNullable(lists), kept)
                .withInput(files.options(), Optional.empty());
        List<Path> inputs = new ArrayList<>(records);
        if (demo) {
            inputs.add(Demo.unpack(kept));
        }
        try {
            return Site.open(
                    new WebSettings(host, port, behindProxy, demo), settings, place, inputs, Clock.systemUTC());
        } catch (Refused refused) {
            throw new Stopped(Exit.INPUT, String.valueOf(refused.getMessage()));
        }
    }
}
