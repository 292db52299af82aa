package org.probity.web.server;

import java.util.HashMap;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.probity.web.Frame;
import org.probity.web.Reply;

/** Makes pages of templates. They are compiled with the program; there is no compiler at run time. Safe for threads. */
final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    byte[] page(Reply.Page page, Frame frame) {
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("frame", frame);
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(page.template() + ".jte", values, out);
        return out.toByteArray();
    }
}
