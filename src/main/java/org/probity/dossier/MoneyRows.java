package org.probity.dossier;

import java.util.List;
import java.util.Map;

import org.probity.fact.Disposal;
import org.probity.fact.Donation;
import org.probity.fact.Gift;
import org.probity.fact.Lease;
import org.probity.fact.Payment;
import org.probity.fact.Register;
import org.probity.graph.RowsBy;

/** Money and things that changed hands, by who gave and who received. Immutable; safe for threads. */
final class MoneyRows {

    final RowsBy<Payment> paymentsByPayer;
    final RowsBy<Payment> paymentsByPayee;
    final RowsBy<Payment> paymentsByContract;
    final RowsBy<Gift> giftsByGiver;
    final RowsBy<Gift> giftsByReceiver;
    final RowsBy<Donation> donationsByGiver;
    final RowsBy<Donation> donationsByReceiver;
    final RowsBy<Disposal> disposalsByBuyer;
    final RowsBy<Map.Entry<String, Disposal>> disposalsByMember;
    final RowsBy<Lease> leases;

    MoneyRows(Register register) {
        paymentsByPayer = RowsBy.of(register.all(Payment.class), Payment::payerId);
        paymentsByPayee = RowsBy.of(register.all(Payment.class), Payment::payeeId);
        paymentsByContract = RowsBy.of(register.all(Payment.class), Payment::contractId);
        giftsByGiver = RowsBy.of(register.all(Gift.class), Gift::giverId);
        giftsByReceiver = RowsBy.of(register.all(Gift.class), Gift::receiverId);
        donationsByGiver = RowsBy.of(register.all(Donation.class), Donation::giverId);
        donationsByReceiver = RowsBy.of(register.all(Donation.class), Donation::receiverId);
        disposalsByBuyer = RowsBy.of(register.all(Disposal.class), Disposal::buyerId);
        disposalsByMember = RowsBy.of(byMember(register), Map.Entry::getKey);
        leases = RowsBy.of(register.all(Lease.class), Lease::lessorId);
    }

    /** The rows before, and more. */
    MoneyRows(MoneyRows before, Register more) {
        paymentsByPayer = before.paymentsByPayer.with(more.all(Payment.class));
        paymentsByPayee = before.paymentsByPayee.with(more.all(Payment.class));
        paymentsByContract = before.paymentsByContract.with(more.all(Payment.class));
        giftsByGiver = before.giftsByGiver.with(more.all(Gift.class));
        giftsByReceiver = before.giftsByReceiver.with(more.all(Gift.class));
        donationsByGiver = before.donationsByGiver.with(more.all(Donation.class));
        donationsByReceiver = before.donationsByReceiver.with(more.all(Donation.class));
        disposalsByBuyer = before.disposalsByBuyer.with(more.all(Disposal.class));
        disposalsByMember = before.disposalsByMember.with(byMember(more));
        leases = before.leases.with(more.all(Lease.class));
    }

    private static List<Map.Entry<String, Disposal>> byMember(Register register) {
        return register.all(Disposal.class).stream()
                .flatMap(row -> row.committeeIds().stream().distinct().map(member -> Map.entry(member, row)))
                .toList();
    }
}
