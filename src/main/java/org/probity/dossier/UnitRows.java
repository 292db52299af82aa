package org.probity.dossier;

import org.probity.fact.Allegation;
import org.probity.fact.Equipment;
import org.probity.fact.Register;
import org.probity.fact.Support;
import org.probity.fact.Trainee;
import org.probity.fact.Unit;
import org.probity.fact.Vetting;
import org.probity.graph.RowsBy;

/** What the files say of units: their support, their people's training and what is alleged of them. Immutable; safe for threads. */
final class UnitRows {

    final RowsBy<Unit> units;
    final RowsBy<Allegation> allegationsBySubject;
    final RowsBy<Allegation> allegationsByUnit;
    final RowsBy<Vetting> vetting;
    final RowsBy<Support> supportByUnit;
    final RowsBy<Trainee> traineesBySupport;
    final RowsBy<Trainee> traineesByUnit;
    final RowsBy<Equipment> equipment;

    UnitRows(Register register) {
        units = RowsBy.of(register.all(Unit.class), Unit::id);
        allegationsBySubject = RowsBy.of(register.all(Allegation.class), Allegation::subjectId);
        allegationsByUnit = RowsBy.of(register.all(Allegation.class), Allegation::unitId);
        vetting = RowsBy.of(register.all(Vetting.class), Vetting::personId);
        supportByUnit = RowsBy.of(register.all(Support.class), Support::unitId);
        traineesBySupport = RowsBy.of(register.all(Trainee.class), Trainee::supportId);
        traineesByUnit = RowsBy.of(register.all(Trainee.class), Trainee::unitId);
        equipment = RowsBy.of(register.all(Equipment.class), Equipment::supportId);
    }

    /** The rows before, and more. */
    UnitRows(UnitRows before, Register more) {
        units = before.units.with(more.all(Unit.class));
        allegationsBySubject = before.allegationsBySubject.with(more.all(Allegation.class));
        allegationsByUnit = before.allegationsByUnit.with(more.all(Allegation.class));
        vetting = before.vetting.with(more.all(Vetting.class));
        supportByUnit = before.supportByUnit.with(more.all(Support.class));
        traineesBySupport = before.traineesBySupport.with(more.all(Trainee.class));
        traineesByUnit = before.traineesByUnit.with(more.all(Trainee.class));
        equipment = before.equipment.with(more.all(Equipment.class));
    }
}
