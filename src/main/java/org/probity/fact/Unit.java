package org.probity.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A police, military or other unit that may receive training, equipment or funds.
 *
 * @param id the unit's id, shared across all files
 * @param name its name
 * @param aliases other names, separated by semicolons
 * @param kind what it is
 * @param parentId the unit or body above it
 * @param country country, ISO 3166-1 alpha-2
 * @param area where it serves, a code of areas.csv
 * @param strength number of members
 * @param origin where the row stands
 */
@RowOf("units")
public record Unit(
        String id,
        String name,
        List<String> aliases,

        @OneOf({"police", "military", "gendarmerie", "border", "prison", "customs", "justice", "other"}) @Nullable
        String kind,

        @Nullable String parentId,
        @Nullable String country,
        @Nullable String area,
        @Nullable Integer strength,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Unit {
        aliases = List.copyOf(aliases);
    }
}
