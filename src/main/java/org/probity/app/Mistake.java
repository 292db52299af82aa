package org.probity.app;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A mistake of ours as the log tells it: its message may hold what somebody typed or a file says, so it is left out. */
public final class Mistake {

    private Mistake() {}

    /** Kind and place of the mistake and of what it comes from. */
    public static String trace(Throwable mistake) {
        String own = mistake.getClass().getName()
                + Arrays.stream(mistake.getStackTrace())
                        .map(place -> "\n    at " + place)
                        .collect(Collectors.joining());
        Throwable cause = mistake.getCause();
        return cause == null || cause == mistake ? own : own + "\n  because of " + trace(cause);
    }
}
