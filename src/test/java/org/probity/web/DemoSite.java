package org.probity.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.probity.app.Settings;
import org.probity.casebook.store.Place;

/** The site with the invented mission, on any free port. */
public final class DemoSite {

    private DemoSite() {}

    public static Site open(Path home) {
        return open(Place.in(home));
    }

    /** The same, with its casebook where it is said. */
    public static Site open(Place place) {
        return Site.open(
                new WebSettings("127.0.0.1", 0, false, true),
                Settings.usual(LocalDate.of(2026, 11, 25)),
                place,
                List.of(Demo.unpack(place.home())),
                Clock.systemUTC());
    }
}
