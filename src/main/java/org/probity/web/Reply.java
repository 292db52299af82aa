package org.probity.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to whoever asked. */
public sealed interface Reply {

    /**
     * A page.
     *
     * @param status HTTP status
     * @param template template without ending, such as "officer/form"
     * @param values its parameters by name, besides the frame
     */
    record Page(int status, String template, Map<String, Object> values) implements Reply {
        public Page {
            values = Map.copyOf(values);
        }

        /** The same with one more parameter. */
        public Page with(String name, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Page(status, template, more);
        }

        /** The same with another status. */
        public Page status(int other) {
            return new Page(other, template, values);
        }
    }

    /**
     * Somewhere else, to be asked for by GET.
     *
     * @param path a path of this site
     */
    record Elsewhere(String path) implements Reply {
        public Elsewhere {
            if (!isOfThisSite(path)) {
                throw new IllegalArgumentException("Replies lead to this site only: \"" + path + "\"");
            }
        }
    }

    /**
     * Another reply, and a new session for the browser.
     *
     * @param id the session's id
     * @param reply the reply
     */
    record Session(String id, Reply reply) implements Reply {}

    /**
     * Bytes that are ready.
     *
     * @param status HTTP status
     * @param type content type
     * @param headers more headers
     * @param bytes the body
     */
    record Bytes(int status, String type, Map<String, String> headers, byte[] bytes) implements Reply {
        public Bytes {
            headers = Map.copyOf(headers);
        }

        /** The same with one more header. */
        public Bytes header(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Bytes(status, type, more, bytes);
        }
    }

    /**
     * A body written piece by piece.
     *
     * @param type content type
     * @param headers more headers
     * @param writer writes it
     */
    record Stream(String type, Map<String, String> headers, Writer writer) implements Reply {
        public Stream {
            headers = Map.copyOf(headers);
        }
    }

    /** Writes a body. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static Page page(String template) {
        return new Page(200, template, Map.of());
    }

    static Reply to(String path) {
        return new Elsewhere(path);
    }

    static Bytes bytes(String type, byte[] bytes) {
        return new Bytes(200, type, Map.of(), bytes);
    }

    static Bytes text(String type, String text) {
        return bytes(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file to be kept, under a name that nobody outside chose. */
    static Bytes file(String type, String name, byte[] bytes) {
        return bytes(type, bytes).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** Whether a path stays on this site, whatever a browser makes of it. */
    static boolean isOfThisSite(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
    }
}
