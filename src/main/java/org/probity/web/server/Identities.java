package org.probity.web.server;

import java.util.Map;
import java.util.Optional;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.probity.casebook.Actor;
import org.probity.casebook.accounts.Accounts;
import org.probity.web.Access.Surface;
import org.probity.web.FreshId;
import org.probity.web.Visitor;
import org.probity.web.text.Language;

/** Says who a request comes from. People are known by a cookie, programs by a bearer token or by a key in the address, and nobody by two. */
final class Identities {

    private static final String LANGUAGE = "lang";
    private static final String BEARER = "Bearer ";
    private static final int LANGUAGE_SECONDS = 365 * 24 * 60 * 60;
    private static final int LONGEST_SESSION = 100;

    private final Accounts accounts;
    private final FormToken tokens;

    Identities(Accounts accounts, FormToken tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    Visitor visitor(Context context, Surface surface, Map<String, String> query) {
        Language language = language(context, query);
        if (surface == Surface.API) {
            return new Visitor(bearer(context), "", "", language, context.ip());
        }
        if (surface == Surface.ADDRESS) {
            context.header("Access-Control-Allow-Origin", "*");
            return new Visitor(
                    accounts.tokens().actorOfAddress(context.pathParam("key")), "", "", language, context.ip());
        }
        String session = session(context);
        Optional<Actor> actor = accounts.sessions().actor(session);
        return new Visitor(actor, session, tokens.of(session), language, context.ip());
    }

    /** Gives the browser a new session. */
    static void setSession(Context context, String id) {
        boolean isSecure = context.req().isSecure();
        Cookie cookie = new Cookie(name(isSecure), id, "/", -1, isSecure);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }

    /** The prefix makes browsers refuse the cookie from anywhere but this very host over https. */
    private static String name(boolean isSecure) {
        return isSecure ? "__Host-probity" : "probity";
    }

    private static String session(Context context) {
        String id = context.cookie(name(context.req().isSecure()));
        if (id == null || id.isBlank() || id.length() > LONGEST_SESSION) {
            String fresh = FreshId.next();
            setSession(context, fresh);
            return fresh;
        }
        return id;
    }

    private Optional<Actor> bearer(Context context) {
        String header = context.header("Authorization");
        return header == null || !header.startsWith(BEARER)
                ? Optional.empty()
                : accounts.tokens().actor(header.substring(BEARER.length()).strip());
    }

    private static Language language(Context context, Map<String, String> query) {
        Optional<Language> chosen = Language.of(query.getOrDefault(LANGUAGE, ""));
        chosen.ifPresent(language -> {
            Cookie cookie = new Cookie(
                    LANGUAGE,
                    language.code(),
                    "/",
                    LANGUAGE_SECONDS,
                    context.req().isSecure());
            cookie.setSameSite(SameSite.LAX);
            cookie.setHttpOnly(true);
            context.cookie(cookie);
        });
        String kept = context.cookie(LANGUAGE);
        String wished = context.header("Accept-Language");
        return chosen.or(() -> kept == null ? Optional.empty() : Language.of(kept))
                .orElseGet(() -> Language.wished(wished == null ? "" : wished));
    }
}
