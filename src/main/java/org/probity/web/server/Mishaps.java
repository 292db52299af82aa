package org.probity.web.server;

import java.util.Map;
import java.util.UUID;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.eclipse.jetty.http.HttpException;
import org.probity.app.Mistake;
import org.probity.web.Access.Surface;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Visitor;
import org.probity.web.form.Typed;
import org.probity.web.text.Shown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that went wrong. A mistake of ours shows an id and nothing else; the log has its place. */
final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final int ID_LENGTH = 8;

    private final Identities identities;
    private final Outgoing outgoing;

    Mishaps(Identities identities, Outgoing outgoing) {
        this.identities = identities;
        this.outgoing = outgoing;
    }

    void refused(Refusal refusal, Context context) {
        refusal.retryAfterSeconds().ifPresent(seconds -> context.header("Retry-After", Integer.toString(seconds)));
        show(context, refusal.status(), refusal.key(), "");
    }

    /** What Javalin itself refuses. */
    void refused(HttpResponseException refusal, Context context) {
        int status = refusal.getStatus();
        String key =
                switch (status) {
                    case 404 -> "common.refused.notfound";
                    case 405 -> "common.refused.method";
                    case 413 -> "common.refused.toolarge";
                    default -> status < 500 ? "common.refused.unreadable" : "common.refused.mishap";
                };
        show(context, status, key, "");
    }

    /**
     * A mistake of ours, or a body that Jetty could not take apart, of which it tells late and deep within others. A
     * message may hold what somebody typed, so only kind and place of a mistake are logged.
     */
    void mistake(Throwable mistake, Context context) {
        for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException unreadable && unreadable.getCode() < 500) {
                // What is left of the body is not read, so nothing can follow it.
                context.header("Connection", "close");
                refused(new HttpResponseException(unreadable.getCode(), ""), context);
                return;
            }
        }
        String id = UUID.randomUUID().toString().substring(0, ID_LENGTH);
        LOG.error("{} {}: {}", id, context.method(), Mistake.trace(mistake));
        show(context, 500, "common.refused.mishap", id);
    }

    private void show(Context context, int status, String key, String id) {
        boolean isApi = context.path().startsWith("/api/");
        Visitor visitor = identities.visitor(context, isApi ? Surface.API : Surface.PAGE, Map.of());
        String words = outgoing.texts(visitor).say(key);
        Reply reply = isApi
                ? new Reply.Bytes(status, "application/json", Map.of(), json(status, words, id))
                : Reply.page("common/refused")
                        .status(status)
                        .with("words", words)
                        .with("status", status)
                        .with("id", id);
        outgoing.send(context, visitor, Typed.nothing(), reply);
    }

    /** Words of ours and an id of ours: nothing in it needs escaping but quotes. */
    private static byte[] json(int status, String words, String id) {
        return ("{\"error\":{\"status\":" + status + ",\"message\":\""
                        + Shown.plain(words).replace("\"", "\\\"") + "\",\"id\":\"" + id + "\"}}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
