package org.probity.web.rescreen;

import java.util.List;

import org.probity.app.desk.Because;
import org.probity.app.desk.Rescreened;
import org.probity.web.officer.ChangeWords;
import org.probity.web.text.Texts;

/**
 * Somebody whom a change touches, as the page shows it.
 *
 * @param one what was found
 * @param because why, each in the reader's words
 * @param reopened dispositions that hold no longer
 */
public record TouchedView(Rescreened one, List<String> because, List<Opened> reopened) {

    public TouchedView {
        because = List.copyOf(because);
        reopened = List.copyOf(reopened);
    }

    /**
     * A disposition that holds no longer.
     *
     * @param id the disposition
     * @param changed what has changed, each in the reader's words
     */
    public record Opened(String id, List<String> changed) {
        public Opened {
            changed = List.copyOf(changed);
        }
    }

    static TouchedView of(Rescreened one, Texts texts) {
        return new TouchedView(
                one,
                one.because().stream().map(why -> words(why, texts)).toList(),
                one.reopened().stream()
                        .map(opened -> new Opened(
                                opened.id(),
                                opened.changed().stream()
                                        .map(name -> ChangeWords.of(name, texts))
                                        .toList()))
                        .toList());
    }

    private static String words(Because why, Texts texts) {
        return texts.say(
                "rescreen.because." + why.kind().name(),
                why.values().entrySet().stream()
                        .flatMap(value -> java.util.stream.Stream.of(value.getKey(), value.getValue()))
                        .toArray());
    }
}
