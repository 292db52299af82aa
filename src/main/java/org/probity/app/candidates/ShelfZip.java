package org.probity.app.candidates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.probity.fact.Problem;
import org.probity.rulebook.RuleShelf;

/** A folder of rules in a zip. Names of entries are never used as paths of files; bytes are counted while they come. */
final class ShelfZip {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final long MOST_BYTES_TOGETHER = 50L << 20;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*){0,4}");
    private static final Pattern READ = Pattern.compile(".*\\.(drl|yaml|csv)");

    private ShelfZip() {}

    /** @throws CandidateRefused when it is no zip, holds no limits.csv, or more than a folder of rules may */
    static RuleShelf read(InputStream bytes) {
        SortedMap<String, String> texts = new TreeMap<>();
        long together = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                check(entries <= MOST_FILES, "it has more than " + MOST_FILES + " entries. Expected at most that.");
                if (entry.isDirectory()) {
                    continue;
                }
                String name = entry.getName().replace('\\', '/');
                check(
                        NAME.matcher(name).matches(),
                        "it holds an entry with a name that is no plain path below a folder.");
                byte[] content = zip.readNBytes(MOST_BYTES + 1);
                check(content.length <= MOST_BYTES, "\"" + name + "\" is larger than 1 MB. Expected at most that.");
                together += content.length;
                check(together <= MOST_BYTES_TOGETHER, "it holds more than 50 MB. Expected at most that.");
                if (READ.matcher(name).matches()) {
                    texts.put(name, new String(content, StandardCharsets.UTF_8));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw refused("it is no zip that can be read.");
        } catch (IOException e) {
            throw refused("it breaks off in the middle.");
        }
        return new RuleShelf(below(texts));
    }

    /** The texts below the folder that holds limits.csv. */
    private static SortedMap<String, String> below(SortedMap<String, String> texts) {
        String place = texts.keySet().stream()
                .filter(name -> name.equals("limits.csv") || name.endsWith("/limits.csv"))
                .min(java.util.Comparator.comparingInt(String::length))
                .orElseThrow(() -> refused("no limits.csv is in it. Expected a whole folder of rules."));
        String folder = place.substring(0, place.length() - "limits.csv".length());
        SortedMap<String, String> below = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(folder)) {
                below.put(name.substring(folder.length()), text);
            }
        });
        return below;
    }

    private static void check(boolean holds, String why) {
        if (!holds) {
            throw refused(why);
        }
    }

    private static CandidateRefused refused(String why) {
        return new CandidateRefused(new Problem("the zip", why));
    }
}
