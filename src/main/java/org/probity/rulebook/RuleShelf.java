package org.probity.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The texts of a rules folder, by path below it with forward slashes: rule files, scenarios, limits, tables, sentences.
 * Only read, never run.
 *
 * @param files path to text, sorted
 */
public record RuleShelf(SortedMap<String, String> files) {

    private static final String BOOK = "org/probity/book/";
    private static final List<String> ENDINGS = List.of(".drl", ".yaml", ".csv", ".md");
    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 4;

    public RuleShelf {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The texts below a folder. Links are not followed.
     *
     * @throws IOException when the folder cannot be read, a file is larger than 1 MB, or there are more than 5,000
     */
    public static RuleShelf folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("\"" + folder + "\" is no folder");
        }
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
            for (Path file :
                    below.filter(RuleShelf::isText).limit(MOST_FILES + 1L).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                    put(files, path, in);
                }
            }
        }
        return new RuleShelf(files);
    }

    /** The rule book that came with the program. */
    public static RuleShelf shipped() throws IOException {
        URL limits = RuleShelf.class.getClassLoader().getResource(BOOK + "limits.csv");
        if (limits == null) {
            throw new IOException("the program came without its rule book (" + BOOK + ")");
        }
        if (limits.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return of(jar);
            }
        }
        try {
            return folder(Path.of(limits.toURI()).resolveSibling(""));
        } catch (URISyntaxException e) {
            throw new IOException("\"" + limits + "\" is no place of files", e);
        }
    }

    /**
     * Whether the text is, to the letter, that of the book that came with the program. What was read twice when the
     * program was built need not be read twice at every start.
     */
    public static boolean isAsShipped(String path, String text) {
        try (InputStream in = RuleShelf.class.getClassLoader().getResourceAsStream(BOOK + path)) {
            return in != null && new String(in.readNBytes(MOST_BYTES + 1), StandardCharsets.UTF_8).equals(text);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static RuleShelf of(JarFile jar) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(BOOK) && hasEnding(entry.getName())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    put(files, entry.getName().substring(BOOK.length()), in);
                }
            }
        }
        return new RuleShelf(files);
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && hasEnding(file.getFileName().toString());
    }

    private static boolean hasEnding(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Letters that are not UTF-8 are replaced, and refused later, by those who read the text, with their line. */
    private static void put(SortedMap<String, String> files, String path, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("\"" + path + "\" is larger than 1 MB");
        }
        if (files.size() >= MOST_FILES) {
            throw new IOException("more than " + MOST_FILES + " files");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        files.put(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
