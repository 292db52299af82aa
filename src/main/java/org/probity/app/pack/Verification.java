package org.probity.app.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.app.Shelves;
import org.probity.app.Versions;
import org.probity.casebook.JsonValues;
import org.probity.casebook.UnreadablePaper;
import org.probity.rulebook.RuleShelf;

/**
 * What came of judging a pack again, offline, from nothing but its own files.
 *
 * @param problems all that is not as it should be; empty for a pack that holds
 * @param seal SHA-256 of its manifest, to be compared with what somebody noted elsewhere
 * @param subject whom it is about, or blank
 * @param outcome what was said, or blank
 * @param findings number of findings
 * @param notes what was not compared, and why
 */
public record Verification(
        List<String> problems, String seal, String subject, String outcome, int findings, List<String> notes) {

    public Verification {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public boolean holds() {
        return problems.isEmpty();
    }

    /**
     * Verifies a pack.
     *
     * @throws PackRefused when it is no zip that may be opened
     */
    public static Verification of(Path pack) {
        SortedMap<String, byte[]> files = PackZip.read(pack);
        List<String> problems = new ArrayList<>();
        compareWithManifest(files, problems);
        try {
            Evidence evidence = Evidence.of(
                    text(files, PackFiles.SCREENING),
                    files.containsKey(PackFiles.SUBMISSION) ? text(files, PackFiles.SUBMISSION) : "",
                    text(files, PackFiles.DOSSIER),
                    rules(files),
                    "pack");
            problems.addAll(Said.differences(evidence.said(), evidence.saidNow()));
            List<String> notes = compareWithMadeAgain(files, evidence, problems);
            return new Verification(
                    problems,
                    seal(files),
                    evidence.decision().subject().name() + " ("
                            + evidence.decision().subject().id() + ")",
                    evidence.decision()
                            .outcome()
                            .words(evidence.decision().subject().kind()),
                    evidence.decision().findings().size(),
                    notes);
        } catch (PackRefused | UnreadablePaper refused) {
            problems.add(String.valueOf(refused.getMessage()));
            return new Verification(problems, seal(files), "", "", 0, List.of());
        }
    }

    private static String seal(SortedMap<String, byte[]> files) {
        return Shelves.hash(files.getOrDefault(PackFiles.MANIFEST, new byte[0]));
    }

    private static void compareWithManifest(SortedMap<String, byte[]> files, List<String> problems) {
        Map<String, String> listed = manifest(files, problems);
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(listed.keySet());
        names.remove(PackFiles.MANIFEST);
        for (String name : names) {
            byte[] content = files.get(name);
            String hash = listed.get(name);
            if (content == null) {
                problems.add(name + " is missing. Expected it, for the manifest names it.");
            } else if (hash == null) {
                problems.add(name + " is not in the manifest. Expected only what it names.");
            } else if (!hash.equals(Shelves.hash(content))) {
                problems.add(name + " was changed: its SHA-256 is not that of the manifest.");
            }
        }
    }

    private static Map<String, String> manifest(SortedMap<String, byte[]> files, List<String> problems) {
        Map<String, String> listed = new LinkedHashMap<>();
        try {
            Object lines = JsonValues.paper(text(files, PackFiles.MANIFEST)).get("files");
            for (Object line : lines instanceof List<?> some ? some : List.of()) {
                Map<?, ?> fields = (Map<?, ?>) line;
                listed.put(String.valueOf(fields.get("name")), String.valueOf(fields.get("sha256")));
            }
        } catch (PackRefused | UnreadablePaper | ClassCastException unreadable) {
            problems.add(PackFiles.MANIFEST + " cannot be read: " + unreadable.getMessage());
        }
        return listed;
    }

    private static RuleShelf rules(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : files.keySet()) {
            if (name.startsWith(PackFiles.RULES)) {
                texts.put(name.substring(PackFiles.RULES.length()), text(files, name));
            }
        }
        return new RuleShelf(texts);
    }

    /** Strictly, so that no two files with different bytes are read alike. */
    private static String text(SortedMap<String, byte[]> files, String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new PackRefused(name + " is missing. Expected it in a pack.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException foreign) {
            throw new PackRefused(name + " is no UTF-8. Expected the text that was packed.");
        }
    }

    /** Reports and sheets are made again, and must be the same bytes: not even the manifest can vouch for others. */
    private static List<String> compareWithMadeAgain(
            SortedMap<String, byte[]> files, Evidence evidence, List<String> problems) {
        String then = String.valueOf(Evidence.stamp(evidence.said()).get("probity"));
        String now = Versions.built().probity();
        if (!then.equals(now)) {
            return List.of(
                    "Report and sheets were made by probity " + then + " and were not compared; this is " + now + ".");
        }
        SortedMap<String, byte[]> again = PackFiles.of(evidence);
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(again.keySet());
        for (String name : names) {
            byte[] mine = again.get(name);
            byte[] theirs = files.get(name);
            boolean isSaid = problems.stream().anyMatch(problem -> problem.startsWith(name + " "));
            if (!isSaid && !Arrays.equals(mine, theirs)) {
                problems.add(name
                        + (mine == null
                                ? " is no file of this pack."
                                : " is not what follows from the dossier and the rules."));
            }
        }
        return List.of();
    }
}
