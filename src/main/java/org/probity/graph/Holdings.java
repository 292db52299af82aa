package org.probity.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Ownership;
import org.probity.fact.Register;

/** Who holds shares of what on one day, by firm. Immutable; safe for threads. */
public final class Holdings {

    /** Names of owners in rows that say that the owner is not known. */
    private static final String UNKNOWN = "unknown";

    private final RowsBy<Ownership> sharesOf;
    private final RowsBy<Ownership> sharesBy;
    private final RowsBy<Ownership> allOf;

    private final LocalDate day;

    private Holdings(LocalDate day, List<Ownership> active) {
        List<Ownership> shares = active.stream().filter(Holdings::isShare).toList();
        this.day = day;
        this.sharesOf = RowsBy.of(shares, Ownership::assetId);
        this.sharesBy = RowsBy.of(shares, Ownership::ownerId);
        this.allOf = RowsBy.of(active, Ownership::assetId);
    }

    private Holdings(Holdings before, List<Ownership> active) {
        List<Ownership> shares = active.stream().filter(Holdings::isShare).toList();
        this.day = before.day;
        this.sharesOf = before.sharesOf.with(shares);
        this.sharesBy = before.sharesBy.with(shares);
        this.allOf = before.allOf.with(active);
    }

    public static Holdings on(LocalDate day, Register register) {
        return new Holdings(day, active(day, register));
    }

    /** Who holds shares after more rows. */
    public Holdings with(Register more) {
        return new Holdings(this, active(day, more));
    }

    private static List<Ownership> active(LocalDate day, Register register) {
        List<Ownership> active = new ArrayList<>();
        for (Ownership row : register.all(Ownership.class)) {
            if (Objects.equals(row.activeOn(day), true)) {
                active.add(row);
            }
        }
        return active;
    }

    private static boolean isShare(Ownership row) {
        return row.kind() == null || row.kind().equals("shares");
    }

    /** The rows of shares in the firm. */
    List<Ownership> sharesOf(String assetId) {
        return sharesOf.of(assetId);
    }

    /** Firms in which the party holds shares itself, in the order of the rows. */
    public List<String> firmsOf(String ownerId) {
        List<Ownership> rows = sharesBy.of(ownerId);
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> firms = new LinkedHashSet<>();
        for (Ownership row : rows) {
            firms.add(row.assetId());
        }
        return List.copyOf(firms);
    }

    /** Firms in which any of the parties holds shares, itself or through other firms. */
    public Set<String> firmsBelow(Collection<String> owners) {
        Set<String> below = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(owners);
        while (!open.isEmpty()) {
            for (Ownership row : sharesBy.of(open.remove())) {
                if (below.add(row.assetId())) {
                    open.add(row.assetId());
                }
            }
        }
        return below;
    }

    /** The rows of all interests in the firm, votes and appointments included. */
    List<Ownership> allOf(String assetId) {
        return allOf.of(assetId);
    }

    static boolean saysUnknown(Ownership row) {
        return UNKNOWN.equals(row.kind());
    }

    /** The share in percent, the least of a range, or null when unknown. */
    static @Nullable BigDecimal percent(Ownership row) {
        return row.share() != null ? row.share() : row.shareMin();
    }
}
