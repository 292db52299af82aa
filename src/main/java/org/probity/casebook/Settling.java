package org.probity.casebook;

import java.util.LinkedHashMap;
import java.util.Map;

import org.probity.casebook.Disposition.State;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Writing;

/**
 * One step of a disposition after its proposal.
 *
 * @param id which one
 * @param version the version that was seen
 * @param to what it becomes
 * @param reason why
 */
record Settling(String id, int version, State to, String reason) {

    String content() {
        return CanonicalJson.of(java.util.List.of(id, version, to.name(), reason));
    }

    /** Makes the step; the database has the last word on whether it may be made. */
    String apply(Writing change) {
        long number = Ids.DISPOSITION.number(id);
        Disposition before = new DispositionReader(change.handle())
                .where("WHERE d.number = ?", number).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refused(Reason.NOT_FOUND, "There is no \"" + id + "\" here."));
        check(before, change.actor());
        String who = to == State.REOPENED ? "reopened" : "settled";
        int changed = change.handle()
                .execute(
                        "UPDATE dispositions SET state = ?, " + who + "_at = ?, " + who
                                + "_by = ?, version = version + 1 WHERE number = ? AND version = ?",
                        to.name(),
                        change.now().toString(),
                        change.actor().id(),
                        number,
                        version);
        if (changed != 1) {
            throw new Refused(Reason.CHANGED_MEANWHILE, id + " was changed by somebody else meanwhile.");
        }
        change.record(action(), id, details(change, number, before));
        return id;
    }

    private void check(Disposition before, Actor actor) {
        State expected = to == State.REOPENED ? State.CONFIRMED : State.PROPOSED;
        if (before.state() != expected) {
            String by =
                    before.settledBy().map(one -> " by \"" + one.login() + "\"").orElse("");
            throw new Refused(
                    Reason.ALREADY_SETTLED, id + " is " + before.state() + by + ". Expected " + expected + ".");
        }
        if (before.version() != version) {
            throw new Refused(
                    Reason.CHANGED_MEANWHILE,
                    id + " is at version " + before.version() + ", and version " + version + " was seen.");
        }
        if (to != State.REOPENED) {
            if (before.proposedBy().id().equals(actor.id())) {
                throw new Refused(Reason.SAME_PERSON, "You proposed " + id + ". Expected somebody else to settle it.");
            }
            actor.mustBe(before.kind().settlers().toArray(Role[]::new));
        }
    }

    private Action action() {
        return switch (to) {
            case CONFIRMED -> Action.DISPOSITION_CONFIRMED;
            case REJECTED -> Action.DISPOSITION_REJECTED;
            case REOPENED -> Action.DISPOSITION_REOPENED;
            case PROPOSED -> throw new IllegalStateException("a proposal is no step after itself");
        };
    }

    private Map<String, Object> details(Writing change, long number, Disposition before) {
        String salt = Hashes.newSalt();
        change.handle()
                .execute(
                        "INSERT INTO disposition_papers (disposition, step, salt, reason, first_party, second_party)"
                                + " VALUES (?, ?, ?, ?, '', '')",
                        number,
                        to.name(),
                        salt,
                        reason);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kind", before.kind().name());
        details.put("object", before.object());
        details.put("ruling", before.ruling().name());
        details.put("proposed_by", before.proposedBy().id());
        details.put("reason", Hashes.salted(salt, Dispositions.reasonText(reason, "", "")));
        return details;
    }
}
