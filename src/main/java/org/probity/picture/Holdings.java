package org.probity.picture;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Control;
import org.probity.fact.EffectiveShare;
import org.probity.fact.KnownOwnership;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.OwnershipLoop;

/** Draws who owns what, row by row, and what it comes to in the end. */
final class Holdings {

    private final Sketch sketch;
    private final Words words;

    Holdings(Sketch sketch) {
        this.sketch = sketch;
        this.words = sketch.words();
    }

    void share(Ownership row) {
        String owner = sketch.party(row.ownerId());
        String asset = sketch.party(row.assetId(), row.assetId(), Shape.COMPANY);
        String size = size(row);
        if (size.isEmpty()) {
            unknownShare(row.ownerId(), row.assetId());
        } else {
            sketch.tie(owner, asset, Line.OWNERSHIP, words.say("own.label", size), "own.sentence", size);
        }
    }

    void unknownShare(String ownerId, String assetId) {
        String owner = sketch.party(ownerId);
        String asset = sketch.party(assetId, assetId, Shape.COMPANY);
        sketch.tie(owner, asset, Line.OWNERSHIP, words.say("own.label.unknown"), "own.sentence.unknown");
    }

    /** An owner of whose part no row is at hand. */
    void owner(String ownerId, String assetId) {
        String owner = sketch.party(ownerId);
        String asset = sketch.party(assetId, assetId, Shape.COMPANY);
        if (!sketch.isTied(owner, asset, Line.OWNERSHIP)) {
            sketch.tie(owner, asset, Line.OWNERSHIP, words.word("owner"), "owner.sentence");
        }
    }

    private static String size(Ownership row) {
        if (row.share() != null) {
            return plain(row.share());
        }
        if (row.shareMin() == null && row.shareMax() == null) {
            return "";
        }
        return plain(row.shareMin() == null ? BigDecimal.ZERO : row.shareMin()) + "–"
                + plain(row.shareMax() == null ? BigDecimal.valueOf(100) : row.shareMax());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Every row of a chain; where the dossier does not hold them, one line from its owner to the firm. */
    void chain(String ownerId, String assetId, List<Origin> origins) {
        List<Ownership> rows = sketch.parties().rows(Ownership.class, origins);
        rows.forEach(this::share);
        boolean reaches = rows.stream().anyMatch(row -> row.ownerId().equals(ownerId))
                && rows.stream().anyMatch(row -> row.assetId().equals(assetId));
        if (!reaches) {
            owner(ownerId, assetId);
        }
    }

    void effective(EffectiveShare fact) {
        String owner = sketch.party(fact.ownerId(), fact.ownerName(), Shape.ofKind(fact.ownerKind()));
        String asset = sketch.party(fact.assetId(), fact.assetName(), Shape.COMPANY);
        part(owner, asset, fact.percent(), fact.ownerId(), fact.assetId(), fact.origins());
    }

    /** What an owner holds in the end: told beside the chain, or by itself where the chain has only one step. */
    void part(
            String owner,
            String asset,
            @Nullable BigDecimal percent,
            String ownerId,
            String assetId,
            List<Origin> origins) {
        List<Ownership> rows = sketch.parties().rows(Ownership.class, origins);
        boolean isOneRow = rows.size() == 1
                && rows.get(0).ownerId().equals(ownerId)
                && rows.get(0).assetId().equals(assetId);
        if (!rows.isEmpty()) {
            chain(ownerId, assetId, origins);
        }
        if (!isOneRow && percent != null) {
            String size = plain(
                    percent.setScale(Math.min(2, Math.max(0, percent.scale())), java.math.RoundingMode.HALF_EVEN));
            sketch.tie(owner, asset, Line.IN_ALL, words.say("own.all.label", size), "own.all.sentence", size);
        } else if (rows.isEmpty()) {
            unknownShare(ownerId, assetId);
        }
    }

    void control(Control fact) {
        String controller = sketch.party(fact.controllerId(), fact.controllerName(), Shape.PARTY);
        String asset = sketch.party(fact.assetId(), fact.assetId(), Shape.COMPANY);
        sketch.parties().rows(Ownership.class, fact.origins()).forEach(this::share);
        sketch.tie(
                controller, asset, Line.ROLE, words.say("control.label"), "control.sentence", words.word(fact.how()));
    }

    void loop(OwnershipLoop fact) {
        for (int i = 0; i < fact.memberIds().size(); i++) {
            sketch.party(fact.memberIds().get(i), fact.memberNames().get(i), Shape.COMPANY);
        }
        List<Ownership> rows = sketch.parties().rows(Ownership.class, fact.origins());
        rows.forEach(this::share);
        for (int i = 0; rows.isEmpty() && i < fact.memberIds().size(); i++) {
            unknownShare(
                    fact.memberIds().get(i),
                    fact.memberIds().get((i + 1) % fact.memberIds().size()));
        }
    }

    void known(KnownOwnership fact) {
        sketch.party(fact.assetId(), fact.assetId(), Shape.COMPANY);
        sketch.parties().rows(Ownership.class, fact.origins()).forEach(this::share);
    }
}
