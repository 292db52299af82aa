package org.probity.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Legal forms that stand in a company's name and say nothing about which company it is, such as "ltd" and "gmbh".
 *
 * @param words the forms, in small letters without dots
 */
public record CompanyForms(Set<String> words) {

    private static final String SHIPPED = "company-forms.csv";

    public CompanyForms {
        words = Set.copyOf(words);
    }

    /** The forms of data/names/company-forms.csv, as they were when the program was built. */
    public static CompanyForms shipped() {
        try (InputStream table = CompanyForms.class.getResourceAsStream(SHIPPED)) {
            if (table == null) {
                throw new IllegalStateException("The table " + SHIPPED + " is not in the program");
            }
            return new CompanyForms(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
