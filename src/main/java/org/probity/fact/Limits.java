package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The numbers in force for one mission on one day, by key, and the reference tables. There is exactly one in a dossier.
 * Immutable; safe for threads. A limit for the mission goes before a limit for all.
 */
public final class Limits implements DerivedFact {

    private final List<Limit> all;
    private final Map<String, Set<String>> tables;
    private final LocalDate day;
    private final String mission;
    private final Map<String, Limit> inForce;
    private final Map<String, Object> parsed = new ConcurrentHashMap<>();
    private final Map<LocalDate, Limits> otherDays;

    /**
     * @param all every row of limits.csv
     * @param tables the reference tables by name: the words of their first columns
     * @param day the day judged
     * @param mission code of the mission, blank where none is named
     */
    public Limits(List<Limit> all, Map<String, Set<String>> tables, LocalDate day, String mission) {
        this(List.copyOf(all), Map.copyOf(tables), day, mission, new ConcurrentHashMap<>());
    }

    private Limits(
            List<Limit> all,
            Map<String, Set<String>> tables,
            LocalDate day,
            String mission,
            Map<LocalDate, Limits> otherDays) {
        this.all = all;
        this.tables = tables;
        this.day = day;
        this.mission = mission;
        this.otherDays = otherDays;
        this.inForce = inForce(all, day, mission);
    }

    private static Map<String, Limit> inForce(List<Limit> all, LocalDate day, String mission) {
        Map<String, Limit> chosen = new java.util.HashMap<>();
        for (Limit limit : all) {
            boolean holds = Days.within(limit.from(), day, limit.until());
            if (holds && (limit.mission().isBlank() || limit.mission().equals(mission))) {
                chosen.merge(
                        limit.key(),
                        limit,
                        (old, one) -> old.mission().isBlank() && !one.mission().isBlank() ? one : old);
            }
        }
        return Map.copyOf(chosen);
    }

    /** The limits of another day, such as the day a contract was signed; unknown for an unknown day. */
    public @Nullable Limits on(@Nullable LocalDate other) {
        if (other == null || other.equals(day)) {
            return other == null ? null : this;
        }
        Limits known = otherDays.get(other);
        return known != null
                ? known
                : otherDays.computeIfAbsent(other, d -> new Limits(all, tables, d, mission, otherDays));
    }

    /** A number of things. */
    public long count(String key) {
        return (Long) parsed(key, Long::valueOf);
    }

    /** A number of days. */
    public long days(String key) {
        return count(key);
    }

    /** A sum in US dollars. */
    public BigDecimal amount(String key) {
        return (BigDecimal) parsed(key, BigDecimal::new);
    }

    /** A percentage, 0-100. */
    public BigDecimal percent(String key) {
        return amount(key);
    }

    /** A ratio, or a strength 0-1. */
    public BigDecimal ratio(String key) {
        return amount(key);
    }

    /** A word, such as a grade. */
    public String text(String key) {
        return raw(key);
    }

    /** Several numbers. */
    @SuppressWarnings("unchecked")
    public List<BigDecimal> numbers(String key) {
        return (List<BigDecimal>) parsed(key, raw -> {
            List<BigDecimal> numbers = new ArrayList<>();
            for (String one : raw.split(";", -1)) {
                numbers.add(new BigDecimal(one.strip()));
            }
            return List.copyOf(numbers);
        });
    }

    /** Asked for all the time by all threads, so what is known is looked up without a lock. */
    private Object parsed(String key, Function<String, Object> parser) {
        Object known = parsed.get(key);
        return known != null ? known : parsed.computeIfAbsent(key, k -> parser.apply(raw(k)));
    }

    /** The words in the first column of a reference table. */
    public Set<String> table(String name) {
        Set<String> words = tables.get(name);
        if (words == null) {
            throw new IllegalArgumentException("There is no table \"" + name + "\"; there are " + tables.keySet());
        }
        return words;
    }

    /** Whether a limit of this key is in force. */
    public boolean has(String key) {
        return inForce.containsKey(key);
    }

    /** Every row of limits.csv, in force or not. */
    public List<Limit> all() {
        return all;
    }

    /** Names of the reference tables. */
    public Set<String> tableNames() {
        return tables.keySet();
    }

    public LocalDate day() {
        return day;
    }

    public String mission() {
        return mission;
    }

    private String raw(String key) {
        Limit limit = inForce.get(key);
        if (limit == null) {
            throw new IllegalArgumentException(
                    "No limit \"" + key + "\" is in force on " + day + " for mission \"" + mission + "\"");
        }
        return limit.value();
    }

    @Override
    public List<Origin> origins() {
        return List.of();
    }

    @Override
    public String toString() {
        return "Limits of " + day;
    }
}
