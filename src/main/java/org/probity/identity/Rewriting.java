package org.probity.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Account;
import org.probity.fact.Fact;
import org.probity.fact.IdentityDecision;
import org.probity.fact.ProbablySame;
import org.probity.fact.Register;
import org.probity.fact.SameParty;

/** Writes a register anew in which one party has one id. */
final class Rewriting {

    private final Map<String, String> partyOf;

    /** @param partyOf for each id that another stands for, that other id */
    Rewriting(Map<String, String> partyOf) {
        this.partyOf = partyOf;
    }

    Register register(Register read, List<OneParty> joined, List<Match> probable) {
        if (partyOf.isEmpty() && probable.isEmpty()) {
            return read;
        }
        Register.Builder written = Register.builder();
        for (Class<? extends Fact> type : read.types()) {
            List<? extends Fact> facts = read.all(type);
            written.addAll(partyOf.isEmpty() || type == IdentityDecision.class ? facts : rewritten(type, facts));
        }
        joined.forEach(party -> party.matches().forEach(match -> written.add(same(party.party(), match))));
        probable.forEach(match -> {
            written.add(likely(match, match.first(), match.second()));
            written.add(likely(match, match.second(), match.first()));
        });
        return written.build(read.files());
    }

    private List<? extends Fact> rewritten(Class<? extends Fact> type, List<? extends Fact> facts) {
        PartyFields fields = PartyFields.of(type);
        if (type == Account.class) {
            return facts.stream()
                    .map(fact -> fields.with(held((Account) fact), partyOf))
                    .toList();
        }
        if (!fields.names()) {
            return facts.stream().map(fact -> fields.with(fact, partyOf)).toList();
        }
        Map<String, Fact> byId = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String own = fields.id(fact);
            Fact one = fields.with(fact, partyOf);
            boolean isHead = own.equals(fields.id(one));
            byId.merge(
                    fields.id(one), one, (old, more) -> isHead ? fields.merged(more, old) : fields.merged(old, more));
        }
        return new ArrayList<>(byId.values());
    }

    /** An account whose holder was recognised by name is the party's. */
    private Account held(Account row) {
        @Nullable String party = row.partyId() == null ? partyOf.get(Profiles.holderId(row)) : row.partyId();
        return new Account(row.number(), party, row.holderName(), row.bank(), row.country(), row.since(), row.origin());
    }

    private static SameParty same(Match.Named party, Match match) {
        return new SameParty(
                party.id(),
                party.name(),
                match.second().id(),
                match.second().name(),
                match.because(party),
                match.origins());
    }

    private ProbablySame likely(Match match, Match.Named one, Match.Named other) {
        return new ProbablySame(
                partyOf.getOrDefault(one.id(), one.id()),
                one.name(),
                partyOf.getOrDefault(other.id(), other.id()),
                other.name(),
                Math.rint(match.probability() * 1000) / 1000,
                match.reason(),
                match.origins());
    }
}
