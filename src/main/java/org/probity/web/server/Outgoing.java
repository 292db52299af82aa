package org.probity.web.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.probity.web.Area;
import org.probity.web.Frame;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visitor;
import org.probity.web.form.Typed;
import org.probity.web.text.Messages;
import org.probity.web.text.Texts;

/** Sends replies. Safe for threads. */
final class Outgoing {

    private final Pages pages = new Pages();
    private final Messages messages;
    private final Assets assets;
    private final List<Area.Link> links;
    private final List<Route> routes;
    private final boolean isDemo;

    Outgoing(Messages messages, Assets assets, List<Area> areas, boolean isDemo) {
        this.messages = messages;
        this.assets = assets;
        this.links = areas.stream().flatMap(area -> area.links().stream()).toList();
        this.routes = areas.stream().flatMap(area -> area.routes().stream()).toList();
        this.isDemo = isDemo;
    }

    Texts texts(Visitor visitor) {
        return messages.in(visitor.language());
    }

    void send(Context context, Visitor visitor, Typed query, Reply reply) {
        if (reply instanceof Reply.Page page) {
            context.status(page.status())
                    .contentType("text/html; charset=utf-8")
                    .result(pages.page(page, frame(context, visitor, query)));
        } else if (reply instanceof Reply.Elsewhere elsewhere) {
            context.redirect(elsewhere.path(), HttpStatus.SEE_OTHER);
        } else if (reply instanceof Reply.Session session) {
            Identities.setSession(context, session.id());
            send(context, visitor, query, session.reply());
        } else if (reply instanceof Reply.Bytes bytes) {
            bytes.headers().forEach(context::header);
            context.status(bytes.status()).contentType(bytes.type()).result(bytes.bytes());
        } else if (reply instanceof Reply.Stream stream) {
            stream.headers().forEach(context::header);
            context.contentType(stream.type());
            try {
                stream.writer().write(context.outputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Frame frame(Context context, Visitor visitor, Typed query) {
        return new Frame(
                visitor,
                texts(visitor),
                context.path(),
                Incoming.written(query, "lang"),
                links.stream().filter(link -> isFor(visitor, link)).toList(),
                assets,
                isDemo);
    }

    private boolean isFor(Visitor visitor, Area.Link link) {
        return visitor.actor().isPresent()
                && routes.stream()
                        .filter(route -> route.method() == Route.Method.GET
                                && route.path().equals(link.path()))
                        .anyMatch(route -> visitor.may(route.access()));
    }
}
