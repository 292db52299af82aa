package org.probity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probity.app.Shelves;

/**
 * The program as a test calls it: in this process, or in one of its own that can be killed.
 *
 * @param exit how it ended
 * @param printed its standard output
 * @param said what it told people
 */
record Program(int exit, byte[] printed, String said) {

    /** Calls it in this process. */
    static Program call(InputStream in, Map<String, String> variables, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                variables,
                new Talk(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Program(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    static Program call(List<String> arguments) {
        return call(InputStream.nullInputStream(), Map.of(), arguments);
    }

    /** Starts a process of its own. Interrupts reach it even where the tests run in a shell's background. */
    static Process start(Path said, List<String> javaOptions, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
    }

    /** Name to SHA-256 of all files in a folder. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Shelves.hash(file));
            }
        }
        return files;
    }

    String printedText() {
        return new String(printed, StandardCharsets.UTF_8);
    }
}
