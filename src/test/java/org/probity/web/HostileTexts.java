package org.probity.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts made to break pages: a few written here, and with the reference data thousands. */
final class HostileTexts {

    static final List<String> FEW = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "'; DROP TABLE screenings; --",
            "' OR '1'='1",
            "../../../../etc/passwd",
            "%00",
            "\u0000",
            "\u202Egnp.exe",
            "{{7*7}}${7*7}<%= 7*7 %>",
            "=cmd|' /C calc'!A0",
            "\uD83D\uDE00 \uFEFF \u2028");

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>/]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern TYPED = Pattern.compile("\"[^\"]*\"|(?s)<textarea.*?</textarea>");
    private static final Set<String> OURS = Set.of(
            ("!doctype html head meta title link script body a nav ul li header div form input span button main p h1 h2"
                            + " h3 footer strong time del ins section details summary fieldset legend label select option textarea"
                            + " datalist table thead tbody tr th td dl dt dd bdi code br article img q caption pre ol")
                    .split(" ", -1));

    private static final int LONGEST = 4_000;
    private static final int MOST_OF_A_FILE = 150;

    private HostileTexts() {}

    /** The few, and so many of the others, evenly taken. */
    static List<String> some(int number) throws IOException {
        List<String> some = new ArrayList<>(FEW);
        List<String> all = List.copyOf(all());
        for (int i = 0; i < all.size(); i += Math.max(1, all.size() / number)) {
            some.add(all.get(i));
        }
        return some;
    }

    /** Whether a page kept a text in its place: no mistake of ours, no element, attribute or turn of writing that is not ours. */
    static void check(HttpResponse<String> reply, String where, String text) {
        assertThat(reply.statusCode()).as(where + " with " + text).isLessThan(500);
        Matcher tags = TAG.matcher(reply.body());
        while (tags.find()) {
            String name = tags.group(1).replace("/", "").toLowerCase(Locale.ROOT);
            String attributes = QUOTED.matcher(tags.group(2)).replaceAll("");
            assertThat(OURS).as(where + " with " + text).contains(name);
            assertThat(attributes)
                    .as(where + " with " + text)
                    .doesNotContainPattern("(?i)\\b(on[a-z]+|style|srcdoc)\\s*=");
            assertThat(tags.group(2))
                    .as(where + " with " + text)
                    .doesNotContainPattern("(?i)(href|src|action)=\"\\s*javascript:");
            if (tags.group(1).equals("script")) {
                assertThat(tags.group(2)).contains("src=\"/assets/");
            }
        }
        // A field keeps what was typed; everywhere else a mark that turns the writing is shown by its code.
        String outside = TYPED.matcher(reply.body()).replaceAll("");
        assertThat(outside).as(where).doesNotContain("\u202E");
    }

    /** The few, and those of the reference data. */
    static Set<String> all() throws IOException {
        Set<String> texts = new LinkedHashSet<>(FEW);
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        if (data == null) {
            return texts;
        }
        Path hostile = Path.of(data).resolve("hostile");
        List<Path> files = new ArrayList<>(List.of(hostile.resolve("blns/blns.txt")));
        for (String folder : List.of(
                "xss-payloads/Intruder",
                "fuzzdb/attack/xss",
                "fuzzdb/attack/path-traversal",
                "fuzzdb/attack/sql-injection")) {
            if (Files.isDirectory(hostile.resolve(folder))) {
                try (Stream<Path> some = Files.walk(hostile.resolve(folder))) {
                    some.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        for (Path file : files) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.length() < LONGEST)
                    .limit(MOST_OF_A_FILE)
                    .forEach(texts::add);
        }
        return texts;
    }
}
