package org.probity.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.probity.rulebook.RuleShelf;

/** Where rules stand: a folder of the user's, or the book that comes with the program. */
public final class Shelves {

    private static final String SHIPPED = "org/probity/book/";
    private static final long LARGEST_FILE = 4_000_000;

    private Shelves() {}

    /** The texts below a folder. Links are not followed. */
    public static RuleShelf folder(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isRead(name) && Files.size(path) <= LARGEST_FILE) {
                    texts.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleShelf(texts);
    }

    /** The book that comes with the program. */
    public static RuleShelf shipped() {
        try {
            Path home = Path.of(Shelves.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? folder(home.resolve(SHIPPED)) : inJar(home);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuleShelf inJar(Path jar) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(SHIPPED) && !entry.isDirectory() && isRead(name)) {
                    try (InputStream in = file.getInputStream(entry)) {
                        texts.put(
                                name.substring(SHIPPED.length()),
                                new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleShelf(texts);
    }

    private static boolean isRead(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml") || name.endsWith(".csv");
    }

    /** SHA-256 over the sorted paths and texts of a shelf. */
    public static String hash(RuleShelf shelf) {
        MessageDigest digest = sha256();
        shelf.files().forEach((path, text) -> {
            digest.update((path + "\0" + text.length() + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of bytes. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** One SHA-256 over the hashes of several files. */
    public static String hashOfHashes(List<String> hashes) {
        return hash(String.join("\n", hashes));
    }

    /** SHA-256 of a text. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a file. */
    public static String hash(Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
