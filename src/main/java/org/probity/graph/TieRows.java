package org.probity.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.probity.fact.Limits;
import org.probity.fact.Ownership;
import org.probity.fact.Post;
import org.probity.fact.ProbablySame;
import org.probity.fact.Register;
import org.probity.fact.Relation;
import org.probity.fact.Role;

/** Reads ties from relations, ownership, roles, posts in armed groups and state companies, and shared addresses. */
final class TieRows {

    /** Kinds of posts that tie their holder to the body itself; a post in a ministry ties nobody to all its staff. */
    private static final Set<String> TYING_POSTS = Set.of("armed group", "state company", "customary");

    private static final double HUNDRED = 100;
    private static final String ADDRESS = "address";

    private final RelationKinds kinds;
    private final Limits limits;
    private final List<Tie> ties = new ArrayList<>();

    TieRows(RelationKinds kinds, Limits limits) {
        this.kinds = kinds;
        this.limits = limits;
    }

    /** All ties of a register. */
    List<Tie> read(Register register, ContactKeys contacts) {
        addStated(register);
        RowsBy<Role> boards = boards(register);
        boards.values().forEach(org -> addCoDirectors(boards.of(org)));
        contacts.pairs(ADDRESS, this::addNeighbours);
        return ties;
    }

    /**
     * Reads what rows laid over a register change in its ties.
     *
     * @param gone takes ties that are none any more, such as those of a board that has become too large
     * @param come takes ties that there are besides
     * @param boards the directors of each firm of the register
     * @param contacts the keys, the more rows laid over them
     */
    static void change(TieRows gone, TieRows come, RowsBy<Role> boards, Register more, ContactKeys contacts) {
        come.addStated(more);
        RowsBy<Role> added = come.boards(more);
        for (String org : added.values()) {
            List<Role> both = new ArrayList<>(boards.of(org));
            gone.addCoDirectors(both);
            both.addAll(added.of(org));
            come.addCoDirectors(both);
        }
        contacts.changedPairs(ADDRESS, gone::addNeighbours, come::addNeighbours);
    }

    List<Tie> ties() {
        return ties;
    }

    private void addStated(Register register) {
        register.all(Relation.class).forEach(this::add);
        register.all(Ownership.class).forEach(this::add);
        register.all(Role.class).forEach(this::add);
        register.all(Post.class).forEach(this::add);
        register.all(ProbablySame.class).forEach(this::add);
    }

    private void add(Relation row) {
        RelationKind kind = kinds.get(row.kind());
        ties.add(new Tie(
                row.fromId(), row.toId(), kind, strength(kind), row.from(), row.until(), List.of(row.origin())));
    }

    /** The owner is the owner of the firm; a share above the floor makes the tie as strong as the share. */
    private void add(Ownership row) {
        RelationKind kind = kinds.get("owner");
        BigDecimal share = row.share() != null ? row.share() : row.shareMin();
        double held = share == null ? 0 : share.doubleValue() / HUNDRED;
        double strength = Math.min(1, Math.max(strength(kind), held));
        boolean nothing = share != null && share.signum() <= 0 && row.shareMax() == null;
        if (!nothing && !"unknown".equals(row.kind())) {
            ties.add(new Tie(
                    row.assetId(), row.ownerId(), kind, strength, row.from(), row.until(), List.of(row.origin())));
        }
    }

    private void add(Role row) {
        RelationKind kind = kinds.get(row.kind());
        ties.add(new Tie(
                row.orgId(), row.partyId(), kind, strength(kind), row.from(), row.until(), List.of(row.origin())));
    }

    private void add(Post row) {
        String body = row.bodyId() != null ? row.bodyId() : row.unitId();
        if (body == null || row.kind() == null || !TYING_POSTS.contains(row.kind())) {
            return;
        }
        boolean commands = row.powers().contains("command");
        RelationKind kind =
                kinds.get(commands ? "commander" : row.kind().equals("state company") ? "director" : "member");
        ties.add(new Tie(body, row.holderId(), kind, strength(kind), row.from(), row.until(), List.of(row.origin())));
    }

    /** Each pair stands in both directions, and is one tie; it is no stronger than it is likely. */
    private void add(ProbablySame pair) {
        RelationKind kind = kinds.get("probably the same");
        double strength = Math.min(strength(kind), pair.probability());
        if (pair.partyId().compareTo(pair.otherId()) < 0) {
            ties.add(new Tie(pair.partyId(), pair.otherId(), kind, strength, null, null, pair.origins()));
        }
    }

    /** The directors of each firm. */
    RowsBy<Role> boards(Register register) {
        return RowsBy.of(register.all(Role.class), row -> isDirector(row) ? row.orgId() : null);
    }

    private void addCoDirectors(List<Role> board) {
        RelationKind kind = kinds.get("co-director");
        long most = limits.count(LimitKeys.SHARED_KEY_PARTIES.key());
        for (int one = 0; one < board.size() && board.size() <= most; one++) {
            for (int other = one + 1; other < board.size(); other++) {
                addCoDirectors(board.get(one), board.get(other), kind);
            }
        }
    }

    private boolean isDirector(Role row) {
        return kinds.get(row.kind()).tieClass() == TieClass.DIRECTOR;
    }

    /** Two directors are tied for the days on which both sat. */
    private void addCoDirectors(Role one, Role other, RelationKind kind) {
        if (Periods.overlap(one, other) && !one.partyId().equals(other.partyId())) {
            ties.add(new Tie(
                    one.partyId(),
                    other.partyId(),
                    kind,
                    strength(kind),
                    Periods.later(one.from(), other.from()),
                    Periods.earlier(one.until(), other.until()),
                    List.of(one.origin(), other.origin())));
        }
    }

    private void addNeighbours(Contact one, Contact other) {
        RelationKind kind = kinds.get("same address");
        ties.add(new Tie(
                one.partyId(),
                other.partyId(),
                kind,
                strength(kind),
                Periods.later(one.from(), other.from()),
                Periods.earlier(one.until(), other.until()),
                List.of(one.origin(), other.origin())));
    }

    private double strength(RelationKind kind) {
        return limits.ratio(kind.tieClass().strength().key()).doubleValue();
    }
}
