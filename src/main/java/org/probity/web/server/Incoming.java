package org.probity.web.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.javalin.http.Context;
import org.probity.web.Refusal;
import org.probity.web.Upload;
import org.probity.web.form.Typed;

/** What a request carries, read with care. */
final class Incoming {

    private static final int MOST_FIELDS = 2_000;

    private Incoming() {}

    /** What stands behind the question mark. */
    static Typed query(Context context) {
        String text = context.queryString();
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            for (String part : text.split("&", MOST_FIELDS)) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                values.computeIfAbsent(decoded(name), one -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return new Typed(values);
    }

    /** A query as it is written behind a question mark. */
    static String written(Typed query, String without) {
        return query.values().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(without))
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** The form that was sent, without its token. */
    static Typed form(Context context) {
        if (!context.isFormUrlencoded() && !context.isMultipartFormData()) {
            return Typed.nothing();
        }
        try {
            Map<String, List<String>> values = new LinkedHashMap<>(context.formParamMap());
            if (values.size() > MOST_FIELDS) {
                throw Refusal.of(413, "common.refused.toolarge");
            }
            return new Typed(values);
        } catch (IllegalArgumentException e) {
            throw Refusal.unreadable();
        }
    }

    static List<Upload> uploads(Context context) {
        if (!context.isMultipartFormData()) {
            return List.of();
        }
        List<Upload> uploads = new ArrayList<>();
        context.uploadedFileMap()
                .forEach((field, files) -> files.forEach(
                        file -> uploads.add(new Upload(field, file.filename(), file.size(), file.content()))));
        return uploads;
    }

    static byte[] body(Context context) {
        return context.isFormUrlencoded() || context.isMultipart() ? new byte[0] : context.bodyAsBytes();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.unreadable();
        }
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
