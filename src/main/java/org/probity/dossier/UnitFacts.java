package org.probity.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.fact.Origin;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Role;
import org.probity.fact.Subordinates;
import org.probity.fact.Support;
import org.probity.fact.SupportItem;

/** Gathers one unit's dossier: its staff and chain of command, money among them, what is alleged, and its support. */
final class UnitFacts {

    private final Base base;
    private final PartyRows parties;
    private final UnitRows units;
    private final Insight insight;
    private final Gathering into;
    private final String id;
    private final Map<String, List<Post>> staff = new LinkedHashMap<>();
    private final Set<String> superiors = new TreeSet<>();

    UnitFacts(Base base, String id, Gathering into) {
        this.base = base;
        this.parties = base.sources().parties();
        this.units = base.sources().units();
        this.insight = base.insight();
        this.into = into;
        this.id = id;
    }

    void gather() {
        into.addAll(units.units.of(id));
        base.addParty(id, into);
        into.addAll(insight.marked().armed(id));
        addSupport();
        addAllegations(id);
        into.addAll(units.allegationsByUnit.of(id));
        addStaff();
        addChainOfCommand();
        addPayments();
        addTies();
    }

    private void addSupport() {
        for (Support support : units.supportByUnit.of(id)) {
            into.add(support);
            for (String item : new TreeSet<>(support.items())) {
                into.add(new SupportItem(support.id(), id, item, support.from(), List.of(support.origin())));
            }
            into.addAll(units.traineesBySupport.of(support.id()));
            into.addAll(units.equipment.of(support.id()));
        }
        into.addAll(units.traineesByUnit.of(id));
    }

    private void addAllegations(String subject) {
        into.addAll(units.allegationsBySubject.of(subject));
    }

    private void addStaff() {
        for (Post post : parties.postsByUnit.of(id)) {
            staff.computeIfAbsent(post.holderId(), holder -> new ArrayList<>(1)).add(post);
            if (post.reportsToId() != null) {
                superiors.add(Objects.requireNonNull(post.reportsToId()));
            }
        }
        for (Role role : parties.rolesByOrg.of(id)) {
            into.add(role);
            base.addHirePayments(role, into);
            into.addAll(insight.kin(role.partyId()));
        }
        for (Map.Entry<String, List<Post>> member : staff.entrySet()) {
            base.addParty(member.getKey(), into);
            into.addAll(parties.officials.of(member.getKey()));
            into.addAll(member.getValue());
            addAllegations(member.getKey());
            into.addAll(units.vetting.of(member.getKey()));
        }
        units.traineesByUnit.of(id).forEach(trainee -> into.addAll(units.vetting.of(trainee.personId())));
        for (String superior : superiors) {
            base.addParty(superior, into);
            into.addAll(parties.postsByHolder.of(superior));
        }
    }

    /** How many report to each superior on the day judged. */
    private void addChainOfCommand() {
        Map<String, Map<String, Origin>> below = new TreeMap<>();
        for (Post post : parties.postsByUnit.of(id)) {
            String superior = post.reportsToId();
            if (superior != null && Objects.equals(post.activeOn(insight.asOf()), true)) {
                below.computeIfAbsent(superior, one -> new LinkedHashMap<>())
                        .putIfAbsent(post.holderId(), post.origin());
            }
        }
        below.forEach((superior, people) -> into.add(new Subordinates(
                superior, insight.book().name(superior), id, people.size(), List.copyOf(people.values()))));
    }

    /** Payments among the people of the unit and their superiors and appointers, and the circles of those paid. */
    private void addPayments() {
        Set<String> people = new TreeSet<>(staff.keySet());
        people.addAll(superiors);
        staff.values()
                .forEach(posts -> posts.forEach(post -> {
                    if (post.appointedById() != null) {
                        people.add(post.appointedById());
                    }
                }));
        List<Payment> payments = new ArrayList<>();
        for (String payer : people) {
            for (Payment payment : base.sources().money().paymentsByPayer.of(payer)) {
                if (people.contains(payment.payeeId())) {
                    payments.add(payment);
                }
            }
        }
        into.addAll(Newest.payments(payments));
        people.forEach(person -> base.addCircle(person, people, into));
    }

    private void addTies() {
        Set<String> people = new TreeSet<>(staff.keySet());
        people.add(id);
        for (String person : people) {
            for (String end : insight.marked().pathEnds()) {
                insight.reachOfOfficial(person).pathFrom(end).ifPresent(path -> {
                    into.add(path);
                    insight.reachOfOfficial(person).pathTo(end).ifPresent(into::add);
                    base.addParty(end, into);
                    into.addAll(insight.marked().armed(end));
                });
            }
        }
    }
}
