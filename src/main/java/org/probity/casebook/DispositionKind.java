package org.probity.casebook;

import java.util.Set;

/** What two people settle, and who may. The database holds the same table in its guards. */
public enum DispositionKind {
    /** What a finding means. */
    FINDING(
            Set.of(Role.OFFICER, Role.REVIEWER),
            Set.of(Role.REVIEWER),
            Set.of(Ruling.SAME, Ruling.NOT_SAME, Ruling.CANNOT_TELL)),
    /** Whether two parties are one. */
    IDENTITY(
            Set.of(Role.OFFICER, Role.REVIEWER),
            Set.of(Role.REVIEWER),
            Set.of(Ruling.SAME, Ruling.NOT_SAME, Ruling.CANNOT_TELL)),
    /** Whether a rule book comes into force. */
    BOOK(Set.of(Role.AUDITOR), Set.of(Role.PUBLISHER), Set.of(Ruling.PUBLISH, Ruling.ROLL_BACK)),
    /** Whether a list is taken though it fails its card. */
    LIST(Set.of(Role.AUDITOR, Role.ADMIN), Set.of(Role.PUBLISHER), Set.of(Ruling.TAKE));

    private final Set<Role> proposers;
    private final Set<Role> settlers;
    private final Set<Ruling> rulings;

    DispositionKind(Set<Role> proposers, Set<Role> settlers, Set<Ruling> rulings) {
        this.proposers = proposers;
        this.settlers = settlers;
        this.rulings = rulings;
    }

    /** Who may propose. */
    public Set<Role> proposers() {
        return proposers;
    }

    /** Who may confirm or reject what somebody else proposed. */
    public Set<Role> settlers() {
        return settlers;
    }

    /** What can be proposed. */
    public Set<Ruling> rulings() {
        return rulings;
    }
}
