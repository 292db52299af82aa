package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who controls an area, and since when.
 *
 * @param code the area's code
 * @param name its name
 * @param control who controls it
 * @param controllerId the group that controls it
 * @param sectors resources found there, separated by semicolons
 * @param from first day
 * @param until last day; blank means still
 * @param origin where the row stands
 */
@RowOf("areas")
public record Area(
        String code,
        @Nullable String name,

        @OneOf({"state", "contested", "armed group", "mission"}) @Nullable
        String control,

        @Nullable String controllerId,
        List<String> sectors,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Origin origin)
        implements SourceFact, Dated {
    /** Copies the lists, so that the fact cannot change. */
    public Area {
        sectors = List.copyOf(sectors);
    }
}
