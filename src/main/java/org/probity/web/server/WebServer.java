package org.probity.web.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import org.probity.casebook.Refused;
import org.probity.casebook.accounts.Accounts;
import org.probity.web.Area;
import org.probity.web.Refusal;
import org.probity.web.Route;
import org.probity.web.WebSettings;
import org.probity.web.text.Messages;
import org.probity.web.text.Phrases;

/** The server: every route of every area behind one gate. */
public final class WebServer implements AutoCloseable {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final WebSettings settings;
    private final List<Route> routes;
    private final Javalin javalin;

    private WebServer(WebSettings settings, List<Route> routes, Gate gate, Mishaps mishaps) {
        this.settings = settings;
        this.routes = List.copyOf(routes);
        this.javalin = Javalin.create(config -> {
            Bounds.set(config, settings);
            config.routes.before(this::checkHost);
            config.routes.exception(Refusal.class, mishaps::refused);
            config.routes.exception(Refused.class, (refused, context) -> mishaps.refused(Refusal.of(refused), context));
            config.routes.exception(HttpResponseException.class, mishaps::refused);
            config.routes.exception(Exception.class, mishaps::mistake);
            routes.forEach(route -> add(route, config.routes, gate));
        });
    }

    /** Starts serving. */
    public static WebServer start(WebSettings settings, Accounts accounts, List<Area> areas) {
        Assets assets = new Assets();
        List<Area> all = new ArrayList<>(areas);
        all.add(assets);
        List<Route> routes =
                all.stream().flatMap(area -> area.routes().stream()).toList();
        checkUnique(routes);
        List<String> names = new ArrayList<>(List.of("common", Phrases.AREA));
        areas.forEach(area -> names.add(area.name()));
        FormToken tokens = new FormToken();
        Identities identities = new Identities(accounts, tokens);
        Outgoing outgoing = new Outgoing(Messages.of(names), assets, all, settings.isDemo());
        WebServer server = new WebServer(
                settings, routes, new Gate(identities, tokens, outgoing), new Mishaps(identities, outgoing));
        server.javalin.start();
        return server;
    }

    private static void checkUnique(List<Route> routes) {
        Set<String> seen = new TreeSet<>();
        for (Route route : routes) {
            if (!seen.add(route.method() + " " + route.path())) {
                throw new IllegalStateException("Two routes for " + route.method() + " " + route.path());
            }
        }
    }

    private static void add(Route route, RoutesConfig config, Gate gate) {
        HandlerType type =
                switch (route.method()) {
                    case GET -> HandlerType.GET;
                    case POST -> HandlerType.POST;
                    case DELETE -> HandlerType.DELETE;
                };
        config.addHttpHandler(type, route.path(), context -> gate.enter(route, context));
    }

    /**
     * Where only this machine can reach us, only names of this machine are answered: a foreign site whose name was
     * turned to point here would be the same origin as we otherwise. A method is what the request line says.
     */
    private void checkHost(Context context) {
        SafeHeaders.ALL.forEach(context::header);
        if (context.header("X-HTTP-Method-Override") != null) {
            throw Refusal.unreadable();
        }
        String host = context.host();
        if (settings.isLoopback()
                && !settings.isBehindProxy()
                && (host == null || !LOOPBACK_NAMES.contains(host.replaceFirst(":\\d+$", "")))) {
            throw Refusal.of(421, "common.refused.host");
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Where a browser finds us. */
    public String address() {
        return "http://" + (settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host()) + ":"
                + port();
    }

    /** The route table. */
    public List<Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
