package org.probity.identity;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;
import org.probity.fact.Ownership;
import org.probity.fact.Post;
import org.probity.fact.Register;
import org.probity.fact.Relation;
import org.probity.fact.Role;

/** Pairs that a row names as two: nobody is his own father, owner or superior. */
final class Apart {

    private final Object2IntOpenHashMap<String> numbers;
    private final LongOpenHashSet pairs = new LongOpenHashSet();

    /** @param numbers numbers of the records by id, -1 for others */
    Apart(Object2IntOpenHashMap<String> numbers) {
        this.numbers = numbers;
    }

    Apart read(Register register) {
        register.all(Relation.class).forEach(row -> add(row.fromId(), row.toId()));
        register.all(Ownership.class).forEach(row -> add(row.ownerId(), row.assetId()));
        register.all(Post.class).forEach(row -> {
            add(row.holderId(), row.reportsToId());
            add(row.holderId(), row.appointedById());
        });
        register.all(Role.class).forEach(row -> {
            add(row.partyId(), row.orgId());
            add(row.partyId(), row.supervisorId());
            add(row.partyId(), row.recruitedById());
            add(row.partyId(), row.recommendedById());
        });
        return this;
    }

    void add(@Nullable String one, @Nullable String other) {
        int first = one == null ? -1 : numbers.getInt(one);
        int second = other == null ? -1 : numbers.getInt(other);
        if (first >= 0 && second >= 0 && first != second) {
            pairs.add(Pairs.of(first, second));
        }
    }

    /** Whether a row names the two records as two. */
    boolean holds(int one, int other) {
        return !pairs.isEmpty() && pairs.contains(Pairs.of(one, other));
    }
}
