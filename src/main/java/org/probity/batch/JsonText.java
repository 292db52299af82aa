package org.probity.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON going out: maps, lists, texts, numbers and flags, in the order given. */
public final class JsonText implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer to;

    JsonText(Writer to) {
        this.to = to;
    }

    /** One value as text of many lines. */
    public static String of(Map<String, ?> value) {
        java.io.StringWriter text = new java.io.StringWriter();
        new JsonText(text).page(value);
        return text.toString().stripTrailing();
    }

    /** One value on one line. */
    void line(Map<String, ?> value) {
        write(value, ObjectWriteContext.empty());
    }

    /** One value on many lines. */
    void page(Map<String, ?> value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        write(value, new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }
        });
    }

    private void write(Map<String, ?> value, ObjectWriteContext context) {
        try {
            java.io.StringWriter text = new java.io.StringWriter();
            try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
                value(out, value);
            }
            to.append(text.toString()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void value(JsonGenerator out, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, inner) -> {
                out.writeName(key.toString());
                value(out, inner);
            });
            out.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            items.forEach(inner -> value(out, inner));
            out.writeEndArray();
        } else if (value instanceof Optional<?> optional) {
            value(out, optional.orElse(null));
        } else {
            scalar(out, value);
        }
    }

    private static void scalar(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Number number) {
            out.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else {
            out.writeString(value.toString());
        }
    }

    @Override
    public void close() {
        try {
            to.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
