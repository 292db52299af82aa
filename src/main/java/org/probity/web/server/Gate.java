package org.probity.web.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.javalin.http.Context;
import org.probity.web.Access.Surface;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.Visitor;
import org.probity.web.form.Typed;

/** Every request passes here, and none reaches an area that its visitor may not enter. */
final class Gate {

    private final Identities identities;
    private final FormToken tokens;
    private final Outgoing outgoing;

    Gate(Identities identities, FormToken tokens, Outgoing outgoing) {
        this.identities = identities;
        this.tokens = tokens;
        this.outgoing = outgoing;
    }

    /** Answers a request by a route. */
    void enter(Route route, Context context) throws Exception {
        Typed query = Incoming.query(context);
        Surface surface = route.access().surface();
        Visitor visitor = identities.visitor(context, surface, first(query));
        if (!visitor.may(route.access())) {
            turnAway(route, context, visitor);
            return;
        }
        Typed typed = Incoming.form(context);
        if (route.method() != Route.Method.GET && surface == Surface.PAGE) {
            checkOwnForm(context, visitor, typed);
        }
        Visit visit = new Visit(
                visitor,
                outgoing.texts(visitor),
                context.path(),
                context.pathParamMap(),
                query,
                typed,
                Incoming.uploads(context),
                Incoming.body(context));
        outgoing.send(context, visitor, query, route.action().reply(visit));
    }

    /** Those who have not signed in may do so and come back; the others may not. */
    private void turnAway(Route route, Context context, Visitor visitor) {
        if (visitor.actor().isPresent()) {
            throw Refusal.forbidden();
        }
        if (route.method() != Route.Method.GET || route.access().surface() != Surface.PAGE) {
            context.header("WWW-Authenticate", "Bearer");
            throw Refusal.of(401, "common.refused.signin");
        }
        String query = context.queryString();
        String here = context.path() + (query == null || query.isEmpty() ? "" : "?" + query);
        outgoing.send(context, visitor, Typed.nothing(), Reply.to("/login?then=" + Incoming.encoded(here)));
    }

    private void checkOwnForm(Context context, Visitor visitor, Typed typed) {
        String header = Optional.ofNullable(context.header("X-Form-Token")).orElse("");
        String token = header.isEmpty() ? typed.text(FormToken.FIELD) : header;
        if (!isSameOrigin(context) || !tokens.isOf(visitor.session(), token)) {
            throw Refusal.of(403, "common.refused.form");
        }
    }

    /** Browsers say where a form came from; what says nothing is judged by its token alone. */
    private static boolean isSameOrigin(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !List.of("same-origin", "none").contains(site)) {
            return false;
        }
        String origin = context.header("Origin");
        if (origin == null) {
            return true;
        }
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(context.host());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Map<String, String> first(Typed query) {
        return query.has("lang") ? Map.of("lang", query.text("lang")) : Map.of();
    }
}
