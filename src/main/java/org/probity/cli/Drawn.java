package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.probity.app.CitedFile;
import org.probity.app.FindingAgain;
import org.probity.app.Settings;
import org.probity.intake.IntakeOptions;
import org.probity.picture.Picture;
import org.probity.rulebook.Language;
import org.probity.rulebook.Translation;
import tools.jackson.databind.JsonNode;

/** Draws a finding of a run: judges its subject again from the very files of the run. */
final class Drawn {

    private final Talk talk;
    private final Settings settings;
    private final SearchChoice lists;

    Drawn(Talk talk, Settings settings, SearchChoice lists) {
        this.talk = talk;
        this.settings = settings;
        this.lists = lists;
    }

    /** Writes the picture and says its sentences. */
    void draw(JsonNode finding, JsonNode run, Path svg, String tag) throws IOException {
        Language language = Language.of(tag)
                .orElseThrow(() -> new Stopped(
                        Exit.USAGE,
                        "--language: \"" + tag + "\" is not spoken here. Expected one of "
                                + Arrays.stream(Language.values())
                                        .map(Language::tag)
                                        .collect(Collectors.joining(", "))
                                + "."));
        FindingAgain again = again(finding, run);
        Translation translation = again.translations().in(language);
        Translation.Told told = translation.sentence(again.raised());
        if (language != Language.ENGLISH) {
            talk.data(told.text()
                    + (told.language() == language ? "" : " [" + told.language().tag() + "]"));
            talk.data("");
        }
        Optional<Picture> picture = Picture.of(again.raised(), again.dossier(), translation);
        if (picture.isEmpty()) {
            talk.say("There is nothing to draw: the finding ties nobody to anybody.");
            return;
        }
        Files.writeString(svg, picture.get().svg());
        picture.get().sentences().forEach(talk::data);
        talk.say("The picture is in " + svg + ".");
    }

    private FindingAgain again(JsonNode finding, JsonNode run) {
        List<Path> inputs = new ArrayList<>();
        run.path("inputs").forEach(input -> inputs.add(unchanged(input)));
        IntakeOptions declared = IntakeOptions.defaults();
        if (run.has("mapping")) {
            declared = declared.withMapping(unchanged(run.path("mapping")));
        }
        if (run.has("declared")) {
            throw new Stopped(
                    Exit.INPUT,
                    "The run declared how its files are written, which a picture cannot be drawn from yet. Maybe check"
                            + " again with files in UTF-8.");
        }
        Settings then = settings.withInput(declared, mission(run))
                .on(LocalDate.parse(run.path("as_of").asString()));
        FindingAgain.Wanted wanted = new FindingAgain.Wanted(
                finding.path("subject").path("kind").asString(),
                finding.path("subject").path("id").asString(),
                finding.path("rule").asString() + "/" + finding.path("variant").asInt(),
                finding.path("sentence").asString());
        return FindingAgain.in(then, inputs, lists.read(lists.in(then)), wanted)
                .orElseThrow(
                        () -> new Stopped(
                                Exit.INPUT,
                                "The finding does not come out again. Maybe the rules or the lists have changed since the run."));
    }

    private static Optional<String> mission(JsonNode run) {
        return Optional.of(run.path("mission").asString()).filter(code -> !code.isBlank());
    }

    private static Path unchanged(JsonNode input) {
        Path path = Path.of(input.path("path").asString());
        CitedFile file = new CitedFile(path, input.path("sha256").asString());
        file.change().ifPresent(change -> {
            throw new Stopped(Exit.INPUT, path + ": " + change + ". Expected the file of the run.");
        });
        return path;
    }
}
