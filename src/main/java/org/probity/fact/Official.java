package org.probity.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person who holds a public post, or works for the mission, and may decide or influence.
 *
 * @param id the official's id, shared across all files
 * @param name full name
 * @param aliases other names or spellings, separated by semicolons
 * @param body the body worked for, as written
 * @param bodyId id of that body
 * @param title title of the post
 * @param country country served, ISO 3166-1 alpha-2
 * @param birthDate date of birth: a year, a month or a day
 * @param missionStaff whether employed by the mission or another international organisation
 * @param phones telephone numbers, separated by semicolons
 * @param emails e-mail addresses, separated by semicolons
 * @param address home or office address, one line
 * @param account bank account number or IBAN
 * @param origin where the row stands
 */
@RowOf("officials")
public record Official(
        String id,
        String name,
        List<String> aliases,
        @Nullable String body,
        @Nullable String bodyId,
        @Nullable String title,
        @Nullable String country,
        @Nullable PartialDate birthDate,
        @Nullable Boolean missionStaff,
        List<String> phones,
        List<String> emails,
        @Nullable String address,
        @Nullable String account,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Official {
        aliases = List.copyOf(aliases);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
