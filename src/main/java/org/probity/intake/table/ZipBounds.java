package org.probity.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Inflates an archive once to nowhere and counts, so that a small file cannot unfold into all the memory. */
final class ZipBounds {
    private static final long MOST_BYTES = 2L << 30;
    /** Spreadsheets shrink to a tenth or twentieth; a bomb to a thousandth. */
    private static final int MOST_RATIO = 300;

    private static final long SMALL = 10 << 20;

    private ZipBounds() {}

    /** @throws FileRefused when the archive inflates beyond the bounds */
    static void check(Path file) throws IOException {
        long packed = Math.max(1, Files.size(file));
        long total = 0;
        byte[] chunk = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
                        total += got;
                        refuseBeyondBounds(total, packed);
                    }
                }
            }
        }
    }

    private static void refuseBeyondBounds(long total, long packed) {
        if (total > MOST_BYTES || total > SMALL && total / packed > MOST_RATIO) {
            throw new FileRefused(
                    0,
                    "the workbook unfolds to more than " + total + " bytes. Expected at most " + MOST_RATIO
                            + " times its size.");
        }
    }
}
