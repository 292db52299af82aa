package org.probity.app.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Files in one zip. Written, the same files give the same bytes on every machine, for nothing is compressed and no time is
 * told. Read, names are only names: nothing is ever put on disk, and what is too large, too many or strange is refused.
 */
final class PackZip {

    private static final long LARGEST_ZIP = 64L << 20;
    private static final long LARGEST_FILE = 64L << 20;
    private static final long LARGEST_ALL = 128L << 20;
    private static final int MOST_FILES = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*)*");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackZip() {}

    static byte[] write(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (String name : files.keySet()) {
                byte[] content = files.getOrDefault(name, new byte[0]);
                CRC32 checksum = new CRC32();
                checksum.update(content);
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                entry.setSize(content.length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a pack.
     *
     * @throws PackRefused when it is no zip, or not one that may be opened
     */
    static SortedMap<String, byte[]> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_ZIP) {
                throw new PackRefused(
                        file + " has " + Files.size(file) + " bytes. Expected at most " + LARGEST_ZIP + ".");
            }
            ZipLinks.refuse(Files.readAllBytes(file), file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return read(zip, file);
            }
        } catch (IOException unreadable) {
            throw new PackRefused(file + " cannot be read as a zip (" + unreadable.getMessage() + ").");
        } catch (IllegalArgumentException unreadable) {
            throw new PackRefused(file + " holds a name that is no UTF-8. Expected the names of a pack.");
        }
    }

    private static SortedMap<String, byte[]> read(ZipFile zip, Path file) throws IOException {
        if (zip.size() > MOST_FILES) {
            throw new PackRefused(file + " holds " + zip.size() + " files. Expected at most " + MOST_FILES + ".");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        long left = LARGEST_ALL;
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
                throw new PackRefused(file + " holds a file named \"" + shown(name)
                        + "\". Expected plain names, such as rules/limits.csv.");
            }
            byte[] content = content(zip, entry, Math.min(left, LARGEST_FILE), file);
            left -= content.length;
            if (files.put(name, content) != null) {
                throw new PackRefused(file + " holds " + name + " twice. Expected every file once.");
            }
        }
        return files;
    }

    /** Counts while it unpacks, whatever the entry says of its own size. */
    private static byte[] content(ZipFile zip, ZipEntry entry, long most, Path file) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(Math.toIntExact(most) + 1);
            if (content.length > most) {
                throw new PackRefused(
                        file + ": " + entry.getName() + " unfolds to more than " + most + " bytes. Expected less.");
            }
            return content;
        }
    }

    private static String shown(String name) {
        String start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return start.replaceAll("\\p{C}", "?");
    }
}
