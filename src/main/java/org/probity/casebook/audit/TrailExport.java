package org.probity.casebook.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Writes the trail as lines of JSON: what it is, then the signed checkpoints, then the entries with their hashes. The
 * format is described in src/docs/AUDIT.md.
 */
final class TrailExport {

    static final String FORMAT = "probity-audit-1";

    private final OutputStream to;

    TrailExport(OutputStream to) {
        this.to = new BufferedOutputStream(to, 1 << 16);
    }

    /**
     * @param size number of entries to write
     * @param entries entries from a number on, some at a time
     */
    void write(String casebook, long size, List<String> checkpoints, LongFunction<List<AuditTrail.Entry>> entries)
            throws IOException {
        line(CanonicalJson.of(Map.of("format", FORMAT, "casebook", casebook, "entries", size)));
        for (String checkpoint : checkpoints) {
            line(checkpoint);
        }
        long next = 1;
        while (next <= size) {
            for (AuditTrail.Entry entry : entries.apply(next)) {
                if (entry.seq() <= size) {
                    line("{\"entry\":" + entry.json() + ",\"hash\":\"" + entry.hash() + "\"}");
                }
                next = entry.seq() + 1;
            }
        }
        to.flush();
    }

    private void line(String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.write('\n');
    }
}
