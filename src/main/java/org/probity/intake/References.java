package org.probity.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Amendment;
import org.probity.fact.Bid;
import org.probity.fact.Contract;
import org.probity.fact.Payment;
import org.probity.fact.Register;
import org.probity.fact.SignOff;

/** Counts the ids that rows refer to and no file defines. That is no error: a party may be known by its id only. */
final class References {
    private static final int EXAMPLES = 5;
    private static final List<String> PARTIES = List.of("vendors", "officials", "parties", "units");

    private final KnownIds ids;
    private final Map<String, Set<String>> unknown = new TreeMap<>();

    private References(KnownIds ids) {
        this.ids = ids;
    }

    /** One note for each column that refers to unknown ids. */
    static List<String> notes(Register read, KnownIds ids) {
        References references = new References(ids);
        for (Contract contract : read.all(Contract.class)) {
            references.party("contracts.vendor_id", contract.vendorId());
            references.to("contracts.tender_id", contract.tenderId(), "tenders");
        }
        for (Payment payment : read.all(Payment.class)) {
            references.party("payments.payer_id", payment.payerId());
            references.party("payments.payee_id", payment.payeeId());
            references.to("payments.contract_id", payment.contractId(), "contracts");
        }
        for (Bid bid : read.all(Bid.class)) {
            references.party("bids.bidder_id", bid.bidderId());
            references.to("bids.tender_id", bid.tenderId(), "tenders");
        }
        for (SignOff signOff : read.all(SignOff.class)) {
            references.party("sign_offs.official_id", signOff.officialId());
            references.to("sign_offs.contract_id", signOff.contractId(), "contracts");
            references.to("sign_offs.tender_id", signOff.tenderId(), "tenders");
        }
        read.all(Amendment.class)
                .forEach(one -> references.to("amendments.contract_id", one.contractId(), "contracts"));
        return references.said();
    }

    private void party(String column, String id) {
        boolean known = false;
        for (String file : PARTIES) {
            known |= ids.isKnown(file, id);
        }
        if (!known) {
            unknown.computeIfAbsent(column, name -> new HashSet<>()).add(id);
        }
    }

    private void to(String column, @Nullable String id, String file) {
        if (id != null && !ids.isKnown(file, id)) {
            unknown.computeIfAbsent(column, name -> new HashSet<>()).add(id);
        }
    }

    private List<String> said() {
        List<String> notes = new ArrayList<>();
        unknown.forEach((column, missing) -> notes.add(column + " names " + missing.size()
                + (missing.size() == 1 ? " id that no file defines: " : " ids that no file defines: ")
                + String.join(", ", missing.stream().sorted().limit(EXAMPLES).toList())
                + (missing.size() > EXAMPLES ? " and others" : "")));
        return notes;
    }
}
