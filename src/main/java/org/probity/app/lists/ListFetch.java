package org.probity.app.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.probity.intake.lists.OfficialCard;

/** Fetches the files of a list from the addresses on its card, within bounds of size and time. */
public final class ListFetch {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int REDIRECTS = 3;

    private final FetchRules rules;
    private final Wire wire;
    private final long mostBytes;
    private final Duration longest;

    ListFetch(FetchRules rules, Wire wire, long mostBytes, Duration longest) {
        this.rules = rules;
        this.wire = wire;
        this.mostBytes = mostBytes;
        this.longest = longest;
    }

    /** Over https; at most 1 GiB and 10 minutes a file. */
    public static ListFetch overHttps() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
        return new ListFetch(
                new FetchRules(InetAddress::getAllByName),
                address -> answer(client, address),
                1L << 30,
                Duration.ofMinutes(10));
    }

    /** What carries a request to a host that was already found to be allowed. */
    interface Wire {
        Answer get(URI address) throws IOException, InterruptedException;
    }

    /**
     * What a host answers.
     *
     * @param status its HTTP status
     * @param location where it sends us instead
     * @param body its bytes
     */
    record Answer(int status, Optional<String> location, InputStream body) {}

    static Answer answer(HttpClient client, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("User-Agent", "probity")
                .GET()
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        return new Answer(response.statusCode(), response.headers().firstValue("Location"), response.body());
    }

    /**
     * The files of a list, fetched into a folder.
     *
     * @throws ListsRefused when one of them cannot be fetched
     */
    public List<Path> fetch(OfficialCard card, Path folder) {
        if (card.addresses().isEmpty()) {
            throw new ListsRefused(
                    card.list() + ": its card has no address.\nMaybe save the list yourself and import it.");
        }
        List<Path> files = new ArrayList<>();
        for (URI address : card.addresses()) {
            String path = address.getPath() == null ? "" : address.getPath();
            String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
            Path file = folder.resolve(
                    (files.size() + 1) + "-" + (name.isBlank() ? "list" : name).toLowerCase(Locale.ROOT));
            fetch(address, file);
            files.add(file);
        }
        return files;
    }

    private void fetch(URI first, Path file) {
        URI address = first;
        try {
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                rules.check(address);
                Answer answer = wire.get(address);
                if (answer.status() == 200) {
                    save(answer.body(), file, address);
                    return;
                }
                answer.body().close();
                address = next(address, answer);
            }
            throw new ListsRefused(
                    FetchRules.plain(first) + ": the host sends us on more than " + REDIRECTS + " times.");
        } catch (IOException e) {
            throw new ListsRefused(FetchRules.plain(address) + ": it could not be fetched ("
                    + e.getClass().getSimpleName()
                    + ").\nMaybe there is no network; save the list yourself and import it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ListsRefused(FetchRules.plain(address) + ": fetching was interrupted.");
        }
    }

    /** Where the host sends us, which must be on the same host. */
    private static URI next(URI address, Answer answer) {
        boolean moved = answer.status() / 100 == 3 && answer.location().isPresent();
        if (!moved) {
            throw new ListsRefused(
                    FetchRules.plain(address) + ": the host answers " + answer.status() + ". Expected 200.");
        }
        try {
            URI next = address.resolve(answer.location().orElseThrow());
            if (!String.valueOf(address.getHost()).equalsIgnoreCase(next.getHost())) {
                throw new ListsRefused(FetchRules.plain(address) + ": the host sends us to " + next.getHost()
                        + ". Expected the list on its own host.");
            }
            return next;
        } catch (IllegalArgumentException e) {
            throw new ListsRefused(FetchRules.plain(address) + ": the host sends us to what is no address.");
        }
    }

    /** A host that goes silent is left when the time is over: closing the stream wakes the reader. */
    private void save(InputStream body, Path file, URI address) throws IOException {
        Executor later = CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> closeQuietly(body), later);
        long bytes = 0;
        try (InputStream in = body;
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                bytes += got;
                if (bytes > mostBytes) {
                    throw new ListsRefused(
                            FetchRules.plain(address) + ": the file is larger than " + mostBytes + " bytes.");
                }
                out.write(buffer, 0, got);
            }
        } finally {
            end.cancel(false);
        }
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // The reader finds the stream closed and says so.
        }
    }
}
