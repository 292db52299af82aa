package org.probity.app.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of one run: state.json, the files that were sent in inputs, what was said of their columns, and the output in
 * out. Names of files are made by {@link SafeName} and never by a sender.
 */
public final class RunFolder {

    /** Output that can be fetched. */
    public static final Set<String> OUTPUT = Set.of(
            "outcomes.csv",
            "findings.csv",
            "findings.jsonl",
            "coverage.csv",
            "rejects.csv",
            "summary.html",
            "run.json");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UPLOADED_MAPPING = "mapping.json";
    private static final String BY_HAND = "by-hand.json";
    private static final String MAPPING_IN_USE = "mapping-in-use.json";

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    static RunFolder make(Path folder) {
        try {
            Files.createDirectories(folder.resolve("inputs"));
            return new RunFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state; empty when the folder holds none that can be read. */
    Optional<RunState> state() {
        try {
            return Optional.of(JSON.readValue(folder.resolve("state.json").toFile(), RunState.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    void keep(RunState state) {
        write("state.json", JSON.writeValueAsBytes(state));
    }

    /** Where the input stands. */
    public Path inputs() {
        return folder.resolve("inputs");
    }

    /** Where the output stands. */
    public Path out() {
        return folder.resolve("out");
    }

    /** A file of the output; empty before it was written, or when there is none of this name. */
    public Optional<Path> output(String name) {
        return OUTPUT.contains(name) ? Optional.of(out().resolve(name)).filter(Files::isRegularFile) : Optional.empty();
    }

    /** The files that were sent, by name. */
    public List<Path> files() {
        try (Stream<Path> files = Files.list(inputs())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a name; empty when there is none. */
    public Optional<Path> file(String name) {
        return files().stream().filter(file -> nameOf(file).equals(name)).findFirst();
    }

    public static String nameOf(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    /** Keeps a file under a name of our own, which is returned. */
    String keep(String sentAs, InputStream content, Set<String> endings) throws IOException {
        List<String> taken = files().stream().map(RunFolder::nameOf).toList();
        String name = SafeName.of(sentAs, endings, taken);
        try (OutputStream out = Files.newOutputStream(inputs().resolve(name))) {
            content.transferTo(out);
        }
        return name;
    }

    void copyInputs(RunFolder from) {
        try {
            for (Path file : from.files()) {
                Files.copy(file, inputs().resolve(nameOf(file)));
            }
            for (String kept : List.of(UPLOADED_MAPPING, BY_HAND)) {
                if (Files.exists(from.folder.resolve(kept))) {
                    Files.copy(from.folder.resolve(kept), folder.resolve(kept));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping file that was sent, or blank. */
    public String uploadedMapping() {
        return text(UPLOADED_MAPPING);
    }

    void keepMapping(String json) {
        write(UPLOADED_MAPPING, json.getBytes(StandardCharsets.UTF_8));
    }

    /** What was said by hand of the columns of files. */
    public List<ColumnsByHand> byHand() {
        String json = text(BY_HAND);
        return json.isBlank() ? List.of() : List.of(JSON.readValue(json, ColumnsByHand[].class));
    }

    /** Says of one file what its columns are; without columns, it is read as it was recognised again. */
    public void keep(ColumnsByHand one) {
        List<ColumnsByHand> all = new ArrayList<>(byHand());
        all.removeIf(other -> other.file().equals(one.file()));
        if (!one.columns().isEmpty()) {
            all.add(one);
        }
        write(BY_HAND, JSON.writeValueAsBytes(all));
    }

    /** The mapping in use: what was said by hand, then the file that was sent; empty where neither says anything. */
    public Optional<Path> mapping() {
        List<ColumnsByHand> byHand = byHand();
        String uploaded = uploadedMapping();
        if (byHand.isEmpty() && uploaded.isBlank()) {
            return Optional.empty();
        }
        write(MAPPING_IN_USE, ColumnsByHand.mapping(byHand, uploaded).getBytes(StandardCharsets.UTF_8));
        return Optional.of(folder.resolve(MAPPING_IN_USE));
    }

    private String text(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, byte[] bytes) {
        try {
            Path part = folder.resolve("." + name + ".part");
            Files.write(part, bytes);
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
