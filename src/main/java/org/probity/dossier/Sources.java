package org.probity.dossier;

import org.probity.fact.Register;

/** The register's rows by the columns that dossiers ask for. Immutable; safe for threads. */
record Sources(PartyRows parties, TradeRows trade, MoneyRows money, UnitRows units) {

    static Sources of(Register register) {
        return new Sources(
                new PartyRows(register), new TradeRows(register), new MoneyRows(register), new UnitRows(register));
    }

    /** These rows, and more. */
    Sources with(Register more) {
        return new Sources(
                new PartyRows(parties, more),
                new TradeRows(trade, more),
                new MoneyRows(money, more),
                new UnitRows(units, more));
    }
}
