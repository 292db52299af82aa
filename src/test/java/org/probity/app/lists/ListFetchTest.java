package org.probity.app.lists;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.intake.lists.OfficialCard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists are fetched from public hosts over https alone. The wire of these tests ends at a server on this machine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListFetchTest {
    private static final byte[] PUBLIC = {93, (byte) 184, (byte) 216, 34};

    @TempDir
    private Path folder;

    private HttpServer server;
    private ListFetch fetch;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/list.xml", 200, "a list");
        server.start();
        HttpClient client = HttpClient.newHttpClient();
        fetch = new ListFetch(
                new FetchRules(host -> new InetAddress[] {InetAddress.getByAddress(host, PUBLIC)}),
                address -> ListFetch.answer(
                        client,
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + address.getPath())),
                100,
                Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String body, String... location) {
        server.createContext(path, exchange -> {
            if (location.length > 0) {
                exchange.getResponseHeaders().add("Location", location[0]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Test
    void a_list_is_saved_as_the_host_gives_it() throws IOException {
        List<Path> files = fetch.fetch(card("https://lists.example/list.xml"), folder);

        assertThat(Files.readString(files.get(0))).isEqualTo("a list");
    }

    @Test
    void a_host_may_send_us_on_within_itself_only() throws IOException {
        answer("/near", 302, "", "/list.xml");
        answer("/far", 302, "", "https://elsewhere.example/list.xml");
        answer("/plain", 302, "", "http://lists.example/list.xml");
        answer("/round", 302, "", "/round");

        assertThat(fetch.fetch(card("https://lists.example/near"), folder)).hasSize(1);
        assertRefused("https://lists.example/far", "sends us to elsewhere.example");
        assertRefused("https://lists.example/plain", "begins with https://");
        assertRefused("https://lists.example/round", "more than 3 times");
    }

    @Test
    void what_is_too_large_or_not_there_is_refused() {
        answer("/large", 200, "x".repeat(101));

        assertRefused("https://lists.example/large", "larger than 100 bytes");
        assertRefused("https://lists.example/missing", "answers 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lists.example/list.xml",
                "file:///etc/hosts",
                "https://user@lists.example/list.xml",
                "https://lists.example:8443/list.xml"
            })
    void any_other_kind_of_address_is_refused(String address) {
        assertThatThrownBy(() -> fetch.fetch(card(address), folder)).isInstanceOf(ListsRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:a00:1::"
            })
    void private_addresses_are_refused(String address) throws IOException {
        assertThat(FetchRules.isPublic(InetAddress.getByName(address))).isFalse();
    }

    private void assertRefused(String address, String word) {
        assertThatThrownBy(() -> fetch.fetch(card(address), folder))
                .isInstanceOf(ListsRefused.class)
                .hasMessageContaining(word);
    }

    private static OfficialCard card(String address) {
        return new OfficialCard(
                "x", "X", "X", "X", "un-xml", "sanction", List.of(URI.create(address)), 1, 9, Map.of(), 7, false);
    }
}
