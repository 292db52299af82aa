package org.probity.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Screens new vendors by the form of a server that is running, as many a second as asked, whether or not it keeps up:
 * each form is posted at its own time, its result page fetched, and the time counts from when it was due. Arguments:
 * address, login, password, process id of the server, then pairs of forms a second and seconds. The demonstration's
 * accounts are on its login page.
 */
public final class WebLoad {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String[] GIVEN = {"Ilvan", "Sorena", "Tamsir", "Oru", "Bakel", "Mirva", "Dessa", "Halvon"};
    private static final String[] FAMILY = {"Kestrani", "Odumaro", "Velisko", "Tarhun", "Baramelle", "Quistov", "Nadrei"
    };

    private final URI address;
    private final long server;
    private final AtomicLong asked = new AtomicLong(System.nanoTime() & 0xffffff);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private String token = "";

    private WebLoad(URI address, long server) {
        this.address = address;
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        WebLoad load = new WebLoad(URI.create(arguments[0]), Long.parseLong(arguments[3]));
        load.signIn(arguments[1], arguments[2]);
        for (int i = 4; i + 1 < arguments.length; i += 2) {
            load.run(Integer.parseInt(arguments[i]), Integer.parseInt(arguments[i + 1]));
        }
    }

    private void signIn(String login, String password) throws IOException, InterruptedException {
        read(client.send(get("/login"), HttpResponse.BodyHandlers.ofString()));
        HttpResponse<String> answer = client.send(
                post("/login", "name=" + encoded(login) + "&password=" + encoded(password)),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException("Signing in gave " + answer.statusCode());
        }
        read(client.send(get("/screen?kind=vendor"), HttpResponse.BodyHandlers.ofString()));
    }

    private void read(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
    }

    private void run(int rate, int seconds) throws InterruptedException {
        int all = rate * seconds;
        long[] nanos = new long[all];
        Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
        CountDownLatch open = new CountDownLatch(all);
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        for (int i = 0; i < all; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int number = i;
            screen().whenComplete((status, failure) -> {
                nanos[number] = "200".equals(status) ? System.nanoTime() - due : -1;
                answers.computeIfAbsent(failure == null ? status : "no answer: " + failure, key -> new AtomicInteger())
                        .incrementAndGet();
                open.countDown();
            });
        }
        open.await();
        report(rate, seconds, nanos, answers);
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }

    private void report(int rate, int seconds, long[] nanos, Map<String, AtomicInteger> answers) {
        long[] good = Arrays.stream(nanos).filter(n -> n >= 0).sorted().toArray();
        say("%d a second for %d s: answers %s, server holds %d MB", rate, seconds, answers, resident());
        if (good.length > 0) {
            say(
                    "  form posted to result page read, ms: median %.1f, 90 %% %.1f, 99 %% %.1f, most %.1f",
                    part(good, 0.5), part(good, 0.9), part(good, 0.99), part(good, 1));
        }
        List<String> worst = new ArrayList<>();
        for (int second = 0; second < seconds; second++) {
            long[] here = Arrays.stream(nanos, second * rate, (second + 1) * rate)
                    .filter(n -> n >= 0)
                    .sorted()
                    .toArray();
            worst.add(here.length == 0 ? "-" : String.format(Locale.ROOT, "%.0f", part(here, 0.99)));
        }
        say("  99 %% of each second, ms: %s", String.join(" ", worst));
    }

    private static double part(long[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / 1e6;
    }

    private long resident() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(server), "status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return -1;
        }
    }

    /** The status of the last answer: of the form where it was refused, of the result page where there is one. */
    private CompletableFuture<String> screen() {
        long number = asked.incrementAndGet();
        String form = "kind=vendor&key=load-" + number
                + "&main.1.name=" + encoded(name(number) + " Trading " + number % 997 + " Ltd")
                + "&main.1.country=XA&owner.1.name=" + encoded(name(number * 31 + 7)) + "&owner.1.share=60"
                + "&owner.2.name=" + encoded(name(number * 17 + 3)) + "&owner.2.share=40";
        return client.sendAsync(post("/screen", form), HttpResponse.BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() != 303
                        ? CompletableFuture.completedFuture(answer.statusCode() + " to the form")
                        : client.sendAsync(
                                        get(answer.headers()
                                                .firstValue("Location")
                                                .orElseThrow()),
                                        HttpResponse.BodyHandlers.ofString())
                                .thenApply(page -> Integer.toString(page.statusCode())));
    }

    private static String name(long number) {
        return GIVEN[(int) (number * 7919 % GIVEN.length)] + " " + FAMILY[(int) (number * 104_729 % FAMILY.length)];
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .GET()
                .build();
    }

    private HttpRequest post(String path, String form) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + encoded(token) + "&" + form))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
