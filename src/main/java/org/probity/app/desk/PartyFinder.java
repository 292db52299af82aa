package org.probity.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.PartialDate;
import org.probity.fact.Party;
import org.probity.fact.Register;
import org.probity.identity.Meeting;
import org.probity.identity.WhoIsWho;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameKnowledge;
import org.probity.screening.NameIndex;

/** Finds parties of the register by what people know of them. Immutable; safe for threads. */
final class PartyFinder {

    /** Names that are less alike than this are no answer to a search. */
    private static final double LEAST_ALIKE = 0.5;

    private static final int MOST_NAMESAKES = 20;
    private static final String BIRTH = "name and birth date";

    private final NameKnowledge knowledge = NameKnowledge.shipped();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, List<PartyKey>> keys = new HashMap<>();
    private final Map<String, String> idsInSmall = new HashMap<>();
    private final List<NameOf> names = new ArrayList<>();
    private final NameIndex index;

    private record NameOf(String partyId, String text, boolean isAlias) {}

    PartyFinder(Register register) {
        NameIndex.Builder builder = new NameIndex.Builder();
        for (Party party : register.all(Party.class)) {
            parties.putIfAbsent(party.id(), party);
            idsInSmall.putIfAbsent(party.id().toLowerCase(Locale.ROOT), party.id());
            add(builder, party, party.name(), false);
            party.aliases().forEach(alias -> add(builder, party, alias, true));
        }
        this.index = builder.build();
        for (PartyKey key : PartyKey.of(register)) {
            keys.computeIfAbsent(key.group(), group -> new ArrayList<>(1)).add(key);
        }
    }

    private void add(NameIndex.Builder builder, Party party, String name, boolean isAlias) {
        builder.add(knowledge.read(name), kind(party));
        names.add(new NameOf(party.id(), name, isAlias));
    }

    private static Kind kind(Party party) {
        return "person".equals(party.kind()) ? Kind.PERSON : Kind.COMPANY;
    }

    /** Surest first, each party once. */
    List<Found> find(String text, int most, Ground ground) {
        Map<String, Found> found = new LinkedHashMap<>();
        String asked = text.strip();
        String id = idsInSmall.get(asked.toLowerCase(Locale.ROOT));
        if (id != null) {
            found.put(id, found(id, "id", id, 1, ground));
        }
        for (PartyKey key : byKey(PartyKey.asked(asked))) {
            found.putIfAbsent(key.partyId(), found(key.partyId(), key.by(), key.written(), 1, ground));
        }
        if (!asked.isEmpty() && found.size() < most) {
            for (NameIndex.Candidate candidate : index.search(knowledge.read(asked), most)) {
                NameOf name = names.get(candidate.number());
                if (candidate.score() >= LEAST_ALIKE) {
                    String by = name.isAlias() ? "alias" : "name";
                    found.putIfAbsent(
                            name.partyId(), found(name.partyId(), by, name.text(), candidate.score(), ground));
                }
            }
        }
        return found.values().stream().limit(most).toList();
    }

    private List<PartyKey> byKey(Collection<String> groups) {
        return groups.stream()
                .flatMap(group -> keys.getOrDefault(group, List.of()).stream())
                .toList();
    }

    private Found found(String id, String by, String matched, double score, Ground ground) {
        Optional<Party> party = Optional.ofNullable(parties.get(id));
        return new Found(
                id,
                party.map(Party::name).orElse(id),
                party.map(Party::kind).orElse(""),
                ground.subjectKinds(id),
                party.map(Party::country).orElse(""),
                by,
                matched,
                score);
    }

    /**
     * Whom of the typed parties the register knows under another id: for sure where who is who says so, as it does of the
     * register's own rows; otherwise what they have in common is only said.
     */
    List<Recognised> recognise(Register typed, WhoIsWho who) {
        Map<String, Party> named = new LinkedHashMap<>();
        typed.all(Party.class).forEach(party -> named.putIfAbsent(party.id(), party));
        Set<List<String>> said = new java.util.HashSet<>();
        List<Recognised> recognised = new ArrayList<>();
        Map<String, Set<String>> candidates = new HashMap<>();
        for (PartyKey mine : PartyKey.of(typed)) {
            for (PartyKey theirs : keys.getOrDefault(mine.group(), List.of())) {
                candidates
                        .computeIfAbsent(mine.partyId(), id -> new TreeSet<>())
                        .add(theirs.partyId());
                boolean isOther = !parties.containsKey(mine.partyId())
                        && !theirs.partyId().equals(mine.partyId());
                if (isOther && said.add(List.of(mine.partyId(), theirs.partyId(), mine.by()))) {
                    recognised.add(said(mine, theirs, named.get(mine.partyId())));
                }
            }
        }
        named.values().forEach(party -> {
            addNamesakes(party, said, recognised);
            candidates.computeIfAbsent(party.id(), id -> new TreeSet<>()).addAll(alike(party));
        });
        return sure(recognised, who.met(typed, candidates), named, who);
    }

    /** Ids of parties that have a name like one of the party's. */
    private Set<String> alike(Party party) {
        Set<String> ids = new TreeSet<>();
        List<String> written = new ArrayList<>(List.of(party.name()));
        written.addAll(party.aliases());
        for (String name : written) {
            index.search(knowledge.read(name), MOST_NAMESAKES).stream()
                    .filter(candidate -> candidate.score() >= LEAST_ALIKE)
                    .forEach(candidate -> ids.add(names.get(candidate.number()).partyId()));
        }
        return ids;
    }

    /** With those who are surely known said to be so. */
    private List<Recognised> sure(List<Recognised> said, List<Meeting> met, Map<String, Party> named, WhoIsWho who) {
        List<Recognised> all = new ArrayList<>(said);
        for (Meeting one : met) {
            boolean isSaid = false;
            for (int i = 0; i < all.size(); i++) {
                Recognised before = all.get(i);
                boolean isSame = before.typedId().equals(one.id())
                        && who.partyOf(before.knownId()).equals(one.partyId());
                if (isSame) {
                    all.set(i, before.surely(one.partyId(), name(one.partyId(), parties)));
                    isSaid = true;
                }
            }
            if (!isSaid) {
                all.add(Recognised.byName(
                        one.id(), name(one.id(), named), one.partyId(), name(one.partyId(), parties), one.because()));
            }
        }
        return List.copyOf(all);
    }

    private static String name(String id, Map<String, Party> named) {
        Party party = named.get(id);
        return party == null ? id : party.name();
    }

    /** People of the same name who were born on the same day: too many to be one for sure, too few not to say so. */
    private void addNamesakes(Party typed, Set<List<String>> said, List<Recognised> recognised) {
        PartialDate born = typed.birthDate();
        if (born == null || born.day() == 0 || parties.containsKey(typed.id())) {
            return;
        }
        for (NameIndex.Candidate candidate : index.search(knowledge.read(typed.name()), MOST_NAMESAKES)) {
            Party known = parties.get(names.get(candidate.number()).partyId());
            if (known != null
                    && candidate.score() >= NameComparison.THRESHOLD
                    && born.equals(known.birthDate())
                    && said.add(List.of(typed.id(), known.id(), BIRTH))) {
                recognised.add(new Recognised(
                        typed.id(), typed.name(), known.id(), known.name(), BIRTH, born.toString(), false));
            }
        }
    }

    private Recognised said(PartyKey mine, PartyKey theirs, @org.jspecify.annotations.Nullable Party typed) {
        String typedName = typed == null ? mine.partyId() : typed.name();
        return new Recognised(
                mine.partyId(),
                typedName,
                theirs.partyId(),
                name(theirs.partyId(), parties),
                mine.by(),
                mine.written(),
                false);
    }
}
