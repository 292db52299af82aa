package org.probity.casebook.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.audit.Verification.Fault;

/**
 * Looks for what was changed in an export of the audit trail, with nothing but the public key. A tail that was cut off
 * together with its checkpoints, and an old backup put back, are seen only against checkpoints kept elsewhere. One export
 * each; not safe for threads.
 */
public final class TrailVerifier {

    /** After so many faults nothing new is learnt. */
    private static final int MOST_FAULTS = 20;

    private static final Pattern HEAD = Pattern.compile("\\{\"casebook\":\"([0-9a-f]{32})\",\"entries\":([0-9]{1,15}),"
            + "\"format\":\"" + TrailExport.FORMAT + "\"\\}");

    private final PublicKey key;
    private final Marks marks = new Marks();
    private final List<Fault> faults = new ArrayList<>();
    private final MessageDigest digest = Hashes.digest();
    private String casebook = "";
    private long promised;
    private byte[] previous = new byte[32];
    private long read;

    private TrailVerifier(PublicKey key) {
        this.key = key;
    }

    /**
     * Verifies an export.
     *
     * @param elsewhere checkpoints that were kept elsewhere
     */
    public static Verification verify(Path export, PublicKey key, Optional<Path> elsewhere) throws IOException {
        TrailVerifier verifier = new TrailVerifier(key);
        if (elsewhere.isPresent()) {
            verifier.checkpoints(CheckpointFile.lines(elsewhere.get()), elsewhere.get() + ", line ");
        }
        try (InputStream in = Files.newInputStream(export)) {
            return verifier.verify(new ByteLines(in));
        }
    }

    private void checkpoints(List<String> lines, String where) {
        for (int i = 0; i < lines.size(); i++) {
            checkpoint(lines.get(i), where + (i + 1));
        }
    }

    private void checkpoint(String line, String where) {
        Optional<Checkpoint> signed = Checkpoint.read(line, key);
        if (signed.isEmpty()) {
            fault(0, where + ": this checkpoint was not signed by the given key, or was changed");
            return;
        }
        if (casebook.isEmpty()) {
            casebook = signed.get().casebook();
        }
        if (!signed.get().casebook().equals(casebook)) {
            fault(
                    0,
                    where + ": this checkpoint is of another casebook, "
                            + signed.get().casebook());
            return;
        }
        marks.add(signed.get());
    }

    private Verification verify(ByteLines lines) throws IOException {
        head(lines.next());
        @Nullable TrailLine line = lines.next();
        int checkpoints = 0;
        while (line != null && line.begins("{\"signature\":")) {
            checkpoints++;
            checkpoint(line.text(), "checkpoint " + checkpoints);
            line = lines.next();
        }
        marks.faults().forEach(what -> fault(0, what));
        while (line != null && faults.size() < MOST_FAULTS) {
            entry(line);
            line = lines.next();
        }
        end();
        return new Verification(casebook, read, marks.signed().size(), faults, marks.notes());
    }

    private void head(@Nullable TrailLine line) {
        Matcher head = HEAD.matcher(line == null ? "" : line.text());
        if (!head.matches()) {
            fault(0, "the first line does not say that this is an audit trail of the format " + TrailExport.FORMAT);
            return;
        }
        if (!casebook.isEmpty() && !casebook.equals(head.group(1))) {
            fault(0, "this is the trail of another casebook, " + head.group(1));
        }
        casebook = head.group(1);
        promised = Long.parseLong(head.group(2));
    }

    private void entry(TrailLine line) {
        long seq = ++read;
        if (!line.isEntry()) {
            fault(seq, "this line is no entry as they are written");
            return;
        }
        long found = line.seq();
        if (found != seq) {
            fault(
                    seq,
                    found > seq
                            ? "it is missing; entry " + found + " stands here"
                            : "entry " + found + " stands here again");
        }
        byte[] hash = line.hash(digest);
        if (!Arrays.equals(hash, line.saidHash())) {
            fault(seq, "its content does not have its hash: one of both was changed");
        } else if (seq <= marks.size() && !marks.isMark(seq, hash)) {
            fault(seq, "it is not the entry that was signed");
        } else if (!Arrays.equals(previous, line.previous())) {
            fault(seq, "it does not follow the entry before it");
        }
        checkSigned(seq, hash);
        previous = hash;
    }

    /** Marks are short; the whole hash at a checkpoint leaves no room for a twin. */
    private void checkSigned(long seq, byte[] hash) {
        Checkpoint checkpoint = marks.signed().get(seq);
        if (checkpoint != null && !checkpoint.hash().equals(HexFormat.of().formatHex(hash))) {
            fault(seq, "its hash is not the one that was signed on " + checkpoint.at());
        }
    }

    private void end() {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        if (read < marks.size()) {
            fault(read + 1, "it is missing: the trail ends before it, and " + marks.size() + " entries were signed");
        } else if (read > marks.size()) {
            fault(marks.size() + 1, "no checkpoint was signed for it, and an export ends with one");
        }
        if (read != promised && faults.isEmpty()) {
            fault(0, "the first line speaks of " + promised + " entries, and " + read + " follow");
        }
    }

    private void fault(long entry, String what) {
        if (faults.stream().noneMatch(known -> known.entry() == entry && entry > 0)) {
            faults.add(new Fault(entry, what));
        }
    }
}
