package org.probity.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.probity.fact.Hit;
import org.probity.fact.ListedBoard;
import org.probity.fact.Origin;
import org.probity.fact.Role;

/** Counts the directors of a firm who are under sanctions on the day judged. Safe for threads. */
record ListedDirectors(PartyRows parties, Insight insight) {

    private static final Set<String> DIRECTORS = Set.of("director", "nominee director");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Nothing where none of them is. */
    Optional<ListedBoard> of(String orgId) {
        Set<String> directors = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> listed = new LinkedHashSet<>();
        Set<Origin> origins = new LinkedHashSet<>();
        for (Role role : parties.rolesByOrg.of(orgId)) {
            if (DIRECTORS.contains(role.kind()) && Objects.equals(role.activeOn(insight.asOf()), true)) {
                directors.add(role.partyId());
                origins.add(role.origin());
                insight.hits(role.partyId()).stream()
                        .filter(this::counts)
                        .findFirst()
                        .ifPresent(hit -> {
                            listed.add(role.partyId());
                            names.add(hit.partyName());
                            origins.addAll(hit.origins());
                        });
            }
        }
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(listed.size()))
                .divide(BigDecimal.valueOf(directors.size()), DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return Optional.of(new ListedBoard(
                orgId,
                directors.size(),
                listed.size(),
                percent.scale() < 0 ? percent.setScale(0) : percent,
                List.copyOf(names),
                List.copyOf(origins)));
    }

    private boolean counts(Hit hit) {
        return hit.type().equals("sanction")
                && !hit.band().equals("possible")
                && Objects.equals(hit.activeOn(insight.asOf()), true);
    }
}
