package org.probity.web.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.probity.web.WebSettings;

/** How much the server takes on, and how strictly it reads. Javalin's own bounds are wider, or there are none. */
final class Bounds {

    private static final int THREADS = 48;
    private static final int FEWEST_THREADS = 4;
    private static final int IDLE_MILLIS = 60_000;
    private static final int CONNECTIONS = 1_024;
    private static final long FORM_BYTES = 1_000_000;
    private static final int UPLOAD_MB = 64;
    private static final long STOP_MILLIS = 10_000;
    private static final int HEADER_BYTES = 16 * 1024;

    private Bounds() {}

    static void set(JavalinConfig config, WebSettings settings) {
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        // Its queue needs no bound of its own: a connection has one request at a time, and connections are counted.
        config.jetty.threadPool = new QueuedThreadPool(THREADS, FEWEST_THREADS, IDLE_MILLIS);
        config.jetty.multipartConfig.maxFileSize(UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(UPLOAD_MB + 1, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.KB);
        config.jetty.modifyServer(Bounds::set);
        config.jetty.modifyHttpConfiguration(http -> set(http, settings));
        config.http.maxRequestSize = FORM_BYTES;
        config.http.prefer405over404 = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private static void set(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.insertHandler(new SizeLimitHandler((UPLOAD_MB + 1) * 1024L * 1024L, -1));
        server.insertHandler(new Throttle());
        server.setErrorHandler(Bounds::unreadable);
    }

    private static void set(HttpConfiguration http, WebSettings settings) {
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(HEADER_BYTES);
        if (settings.isBehindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
    }

    /** What Jetty refuses before a page could be made: the status and nothing else. */
    private static boolean unreadable(Request request, Response response, Callback callback) {
        SafeHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.write(
                true,
                ByteBuffer.wrap(("This request was refused (" + response.getStatus() + ").\n")
                        .getBytes(StandardCharsets.UTF_8)),
                callback);
        return true;
    }
}
