package org.probity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that are generated and kept; written anew with -Dprobity.pages=write. */
public final class Pages {

    private Pages() {}

    /** The page is what would be generated now. */
    public static void areFresh(Path page, String generated) throws IOException {
        if ("write".equals(System.getProperty("probity.pages"))) {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, generated);
        }
        assertThat(page).as("Maybe run: mvn test -Dprobity.pages=write").exists();
        assertThat(Files.readString(page))
                .as(page + " is stale. Maybe run: mvn test -Dprobity.pages=write")
                .isEqualTo(generated);
    }
}
