package org.probity.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.GivenFiles;
import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.Party;
import org.probity.fact.Post;
import org.probity.fact.Register;
import org.probity.fact.Relation;
import org.probity.fact.Role;

/** An invented town for tests: parties and their ties are added one by one. */
public final class Town {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> changedLimits = new HashMap<>();
    private long line = 1;

    public Origin origin(String file) {
        return new Origin(file + ".csv", ++line, "");
    }

    public Town add(Fact fact) {
        facts.add(fact);
        return this;
    }

    public Town person(String... ids) {
        for (String id : ids) {
            party(id, "person");
        }
        return this;
    }

    public Town company(String... ids) {
        for (String id : ids) {
            party(id, "company");
        }
        return this;
    }

    public Town party(String id, String kind) {
        return party(id, kind, List.of(), null);
    }

    public Town party(String id, String kind, List<String> phones, @Nullable String address) {
        return add(new Party(
                id,
                "Name of " + id,
                List.of(),
                kind,
                "XX",
                null,
                null,
                null,
                null,
                List.of(),
                phones,
                List.of(),
                address,
                null,
                origin("parties")));
    }

    public Town owns(String owner, String asset, double share) {
        return owns(owner, asset, BigDecimal.valueOf(share), null, "shares");
    }

    public Town owns(
            String owner, String asset, @Nullable BigDecimal share, @Nullable BigDecimal least, @Nullable String kind) {
        return add(new Ownership(owner, asset, share, least, null, kind, null, null, null, origin("ownership")));
    }

    public Town knows(String from, String to, String kind) {
        return knows(from, to, kind, null, null);
    }

    public Town knows(String from, String to, String kind, @Nullable LocalDate first, @Nullable LocalDate last) {
        return add(new Relation(null, from, to, kind, first, last, null, origin("relations")));
    }

    public Town role(String party, String org, String kind) {
        return role(party, org, kind, null, null);
    }

    public Town role(String party, String org, String kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return add(new Role(null, party, org, kind, null, from, until, null, null, null, null, origin("roles")));
    }

    public Town post(String holder, String body, String kind, String... powers) {
        return add(new Post(
                null,
                holder,
                body,
                null,
                kind,
                List.of(powers),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                origin("posts")));
    }

    /** Changes a limit from what rules/limits.csv says. */
    public Town limit(String key, String value) {
        changedLimits.put(key, value);
        return this;
    }

    public Register register() {
        return Register.builder().addAll(facts).build(new GivenFiles(Map.of(), Set.of()));
    }

    public Limits limits() {
        List<Limit> all = new ArrayList<>();
        for (String row : lines("rules/limits.csv")) {
            String[] cells = row.split(",", 4);
            if (cells.length == 4 && !cells[0].equals("key")) {
                String value = changedLimits.getOrDefault(cells[0], cells[1]);
                all.add(new Limit(cells[0], value, cells[2], null, null, "", "", "", new Origin("limits.csv", 1, "")));
            }
        }
        return new Limits(all, Map.of("public-mail-domains", Set.of("gmail.com")), TODAY, "");
    }

    public static RelationKinds kinds() {
        List<String> lines = lines("rules/tables/relation-kinds.csv");
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < header.length; column++) {
                row.put(header[column], cells[column]);
            }
            rows.add(row);
        }
        return RelationKinds.of(rows);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public PartyBook book() {
        return PartyBook.of(register());
    }

    public Ties ties() {
        return Ties.of(register(), kinds(), limits(), ContactKeys.of(register(), limits()));
    }

    public Paths paths() {
        return ties().on(TODAY, limits(), book());
    }

    public Holdings holdings() {
        return Holdings.on(TODAY, register());
    }

    public Owners owners(String asset) {
        return new Owners(holdings(), book(), asset);
    }
}
