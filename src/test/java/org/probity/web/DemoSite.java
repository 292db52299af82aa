package org.probity.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.probity.app.Settings;

/** The site with the invented mission, on any free port. */
public final class DemoSite {

    private DemoSite() {}

    public static Site open(Path home) {
        return Site.open(
                new WebSettings("127.0.0.1", 0, false, true),
                Settings.usual(LocalDate.of(2026, 11, 25)),
                home,
                List.of(Demo.unpack(home)),
                Clock.systemUTC());
    }
}
