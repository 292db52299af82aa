package org.probity.web.server;

import java.time.Duration;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/** Lets so many requests work and so many wait; the others are told to come back, at once and without any work. */
final class Throttle extends QoSHandler {

    private static final int WORKING = 32;
    private static final int WAITING = 128;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int RETRY_AFTER_SECONDS = 2;

    Throttle() {
        setMaxRequestCount(WORKING);
        setMaxSuspendedRequestCount(WAITING);
        setMaxSuspend(LONGEST_WAIT);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
        super.reject(request, response, callback, status);
    }

    @Override
    protected void failSuspended(Request request, Response response, Callback callback, int status, Throwable failure) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
        super.failSuspended(request, response, callback, status, failure);
    }
}
