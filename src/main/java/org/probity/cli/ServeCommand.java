package org.probity.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.probity.web.Site;
import org.probity.web.WebSettings;
import org.probity.web.server.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages for officers, reviewers, auditors and analysts.")
final class ServeCommand implements Callable<Integer> {

    private final Talk talk;

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

    @Option(names = "--demo", description = "Open the invented mission, with four accounts for everybody.")
    private boolean demo;

    @Option(
            names = "--behind-proxy",
            description = "A proxy stands in front: believe its forwarding headers. Never without one.")
    private boolean behindProxy;

    ServeCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        WebServer server = Site.serve(new WebSettings(host, port, behindProxy, demo), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        talk.say("Serving at " + server.address() + (demo ? ", with invented records and demo accounts." : "."));
        stopped.await();
        return Exit.DONE.code();
    }
}
