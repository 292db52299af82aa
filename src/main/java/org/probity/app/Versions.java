package org.probity.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this program is made of.
 *
 * @param probity its own version
 * @param drools version of the rule engine
 */
public record Versions(String probity, String drools) {

    /** The versions this program was built with. */
    public static Versions built() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/org/probity/versions.properties")) {
            if (in == null) {
                throw new IllegalStateException("/org/probity/versions.properties is not in the jar");
            }
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(versions.getProperty("probity"), versions.getProperty("drools"));
    }
}
