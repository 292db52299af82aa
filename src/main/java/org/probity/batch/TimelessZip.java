package org.probity.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the time at which it was made, so that the same content has the same bytes. */
final class TimelessZip {

    private static final String PROPERTIES = "docProps/core.xml";

    /** The first moment that a zip can name. */
    private static final LocalDateTime NO_TIME = LocalDate.of(1980, 1, 1).atStartOfDay();

    private TimelessZip() {}

    /** Copies a workbook; where it says when it was made, the day stands instead. */
    static void copy(Path from, Path to, LocalDate day) {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                if (entry.getName().equals(PROPERTIES)) {
                    out.write(withDay(in.getInputStream(entry).readAllBytes(), day));
                } else {
                    in.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withDay(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
