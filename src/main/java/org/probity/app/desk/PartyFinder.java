package org.probity.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.PartialDate;
import org.probity.fact.Party;
import org.probity.fact.Register;
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
     * Whom of the typed parties the register knows under another id: for sure by a number of a register, or by an
     * account, phone or mail together with the name; otherwise what they have in common is only said.
     */
    List<Recognised> recognise(Register typed) {
        Map<String, Party> named = new LinkedHashMap<>();
        typed.all(Party.class).forEach(party -> named.putIfAbsent(party.id(), party));
        Set<List<String>> said = new java.util.HashSet<>();
        List<Recognised> recognised = new ArrayList<>();
        for (PartyKey mine : PartyKey.of(typed)) {
            for (PartyKey theirs : keys.getOrDefault(mine.group(), List.of())) {
                boolean isOther = !parties.containsKey(mine.partyId())
                        && !theirs.partyId().equals(mine.partyId());
                if (isOther && said.add(List.of(mine.partyId(), theirs.partyId(), mine.by()))) {
                    recognised.add(recognised(mine, theirs, named.get(mine.partyId())));
                }
            }
        }
        typed.all(Party.class).forEach(party -> addNamesakes(party, said, recognised));
        return onlyOneSure(recognised);
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

    private Recognised recognised(PartyKey mine, PartyKey theirs, @org.jspecify.annotations.Nullable Party typed) {
        Party known = parties.get(theirs.partyId());
        String typedName = typed == null ? mine.partyId() : typed.name();
        String knownName = known == null ? theirs.partyId() : known.name();
        boolean sure = mine.isNumber() && mine.meets(theirs)
                || typed != null && known != null && !mine.isNumber() && isSameName(typed, known);
        return new Recognised(mine.partyId(), typedName, theirs.partyId(), knownName, mine.by(), mine.written(), sure);
    }

    private boolean isSameName(Party one, Party other) {
        return Objects.equals(kind(one), kind(other))
                && NameComparison.score(knowledge.read(one.name()), knowledge.read(other.name()), kind(one))
                        >= NameComparison.THRESHOLD;
    }

    /** Whoever would be two parties of the register at once is neither for sure. */
    private static List<Recognised> onlyOneSure(List<Recognised> all) {
        Map<String, Set<String>> sure = new HashMap<>();
        all.stream().filter(Recognised::sure).forEach(one -> sure.computeIfAbsent(one.typedId(), id -> new TreeSet<>())
                .add(one.knownId()));
        return all.stream()
                .map(one ->
                        one.sure() && sure.getOrDefault(one.typedId(), Set.of()).size() > 1 ? one.unsure() : one)
                .toList();
    }
}
