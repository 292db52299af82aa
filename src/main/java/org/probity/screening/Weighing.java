package org.probity.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probity.fact.ListEntry;
import org.probity.fact.Origin;
import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.NameKnowledge;
import org.probity.names.NameScore;
import org.probity.names.Word;
import org.probity.screening.RecordScore.Feature;
import org.probity.screening.RecordScore.Says;

/** Weighs one party against one entry. Not safe for threads. */
final class Weighing {

    /** Words that two addresses must have in common, and as a share of the shorter one. */
    private static final int ADDRESS_WORDS = 3;

    private static final double ADDRESS_SHARE = 0.75;

    private final PartyRecord party;
    private final List<Name> partyNames;
    private final ListEntry entry;
    private final NameKnowledge knowledge;
    private final Bands bands;
    private final List<Evidence> evidence = new ArrayList<>();
    private Origin row;
    private String matched = "";
    private boolean stated;
    private boolean byNumber;
    private boolean byContact;

    Weighing(PartyRecord party, List<Name> partyNames, ListEntry entry, NameKnowledge knowledge, Bands bands) {
        this.party = party;
        this.partyNames = partyNames;
        this.entry = entry;
        this.knowledge = knowledge;
        this.bands = bands;
        this.row = party.origin();
    }

    /** The match; empty where too little speaks for it to be shown. */
    Optional<Match> match() {
        if (party.id().equals(entry.partyId())) {
            stated = true;
            evidence.add(new Evidence(Feature.STATED, "the list names " + party.id()));
            matched = party.id();
        }
        weighNumbers();
        Births.compare(party.births(), entry.births()).ifPresent(evidence::add);
        weighCountries();
        weighGender();
        weighKind();
        weighAddresses();
        return likest().flatMap(this::match);
    }

    /** The names that are likest, as far as the listed one counts. */
    private record Likest(Name mine, ListEntry.Name listed, NameScore score, double weighed) {}

    private Optional<Likest> likest() {
        NameComparison.Kind kind =
                entry.kind().equals("person") ? NameComparison.Kind.PERSON : NameComparison.Kind.COMPANY;
        Likest best = null;
        for (ListEntry.Name listed : entry.names()) {
            for (Name theirs : knowledge.readAll(listed.text())) {
                for (Name mine : partyNames) {
                    double weighed = RecordScore.weighed(NameComparison.score(mine, theirs, kind), listed.quality());
                    if (best == null || weighed > best.weighed()) {
                        best = new Likest(mine, listed, NameComparison.explained(mine, theirs, kind), weighed);
                    }
                }
            }
        }
        return best != null
                ? Optional.of(best)
                : Optional.of(
                        new Likest(knowledge.read(party.name()), entry.names().get(0), new NameScore(0, List.of()), 0));
    }

    private Optional<Match> match(Likest likest) {
        boolean alike = likest.score().value() >= NameComparison.THRESHOLD;
        String basis = stated ? "stated" : byNumber ? "identifier" : alike ? "name" : byContact ? "contact" : "";
        double score = RecordScore.of(likest.weighed(), evidence);
        boolean isProved = RecordScore.has(evidence, Says.PROOF);
        if (basis.isEmpty() || !isProved && !bands.isShown(score)) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                party,
                entry,
                basis,
                bands.band(score, evidence),
                score,
                likest.score().value(),
                matched.isEmpty() ? likest.listed().text() : matched,
                reasons(likest),
                RecordScore.said(evidence, Says.PROOF, Says.SUPPORT, Says.HINT),
                RecordScore.said(evidence, Says.CONTRADICTION),
                row));
    }

    private static List<String> reasons(Likest likest) {
        List<String> reasons = new ArrayList<>();
        if (likest.score().value() > 0) {
            String quality =
                    likest.listed().quality().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            reasons.add(String.format(
                    Locale.ROOT,
                    "\"%s\" and the listed name \"%s\" (%s) are alike by %.2f",
                    likest.mine().written(),
                    likest.listed().text(),
                    quality,
                    likest.score().value()));
            likest.score().reasons().forEach(reason -> reasons.add(reason.toString()));
        }
        return reasons;
    }

    private void weighNumbers() {
        Set<Feature> features = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (PartyRecord.Number mine : party.numbers()) {
            for (ListEntry.Number listed : entry.numbers()) {
                String key = Numbers.key(listed.scheme(), listed.value());
                if (Numbers.keys(mine).contains(key)
                        && !key.isEmpty()
                        && Numbers.mayBeSame(mine, listed.country(), entry.countries())) {
                    if (keys.add(Numbers.key(mine.scheme(), mine.value()))) {
                        addNumber(mine, listed);
                        features.add(Feature.NUMBER);
                    }
                } else if (Numbers.isPart(mine, listed.scheme(), listed.value())
                        && features.add(Feature.PART_OF_NUMBER)) {
                    evidence.add(new Evidence(
                            Feature.PART_OF_NUMBER,
                            mine.scheme() + " " + mine.value() + " is part of the listed one, or the listed one of it: "
                                    + listed.value()));
                }
            }
        }
        if (features.isEmpty()) {
            weighOtherNumbers();
        }
    }

    private void addNumber(PartyRecord.Number mine, ListEntry.Number listed) {
        Feature feature = Numbers.feature(mine.scheme(), mine.value());
        evidence.add(new Evidence(feature, "same " + mine.scheme() + ": " + mine.value()));
        boolean names = feature == Feature.NUMBER;
        if (!stated && (matched.isEmpty() || names && !byNumber)) {
            matched = listed.scheme().equals("other") ? listed.value() : listed.scheme() + ":" + listed.value();
            row = mine.origin();
        }
        byContact |= !names;
        byNumber |= names;
    }

    private void weighOtherNumbers() {
        for (PartyRecord.Number mine : party.numbers()) {
            for (ListEntry.Number listed : entry.numbers()) {
                if (Numbers.isAnother(mine, listed.scheme(), listed.country())) {
                    evidence.add(new Evidence(
                            Feature.ANOTHER_NUMBER,
                            "another " + mine.scheme() + ": " + mine.value() + ", listed " + listed.value()));
                    return;
                }
            }
        }
    }

    private void weighCountries() {
        Set<String> listed = new TreeSet<>(entry.countries());
        entry.addresses().stream()
                .map(ListEntry.Place::country)
                .filter(country -> !country.isEmpty())
                .forEach(listed::add);
        Set<String> both = new TreeSet<>(party.countries());
        both.retainAll(listed);
        if (!both.isEmpty()) {
            evidence.add(new Evidence(Feature.SAME_COUNTRY, "same country: " + String.join(", ", both)));
        } else if (!party.countries().isEmpty() && !listed.isEmpty()) {
            evidence.add(new Evidence(
                    entry.kind().equals("company") ? Feature.FIRM_OF_ANOTHER_COUNTRY : Feature.OF_ANOTHER_COUNTRY,
                    "another country: " + String.join(", ", new TreeSet<>(party.countries())) + ", listed "
                            + String.join(", ", listed)));
        }
    }

    private void weighGender() {
        if (!party.gender().isEmpty() && !entry.gender().isEmpty()) {
            boolean same = party.gender().equals(entry.gender());
            evidence.add(new Evidence(
                    same ? Feature.SAME_GENDER : Feature.ANOTHER_GENDER,
                    same
                            ? "same gender: " + party.gender()
                            : "another gender: " + party.gender() + ", listed " + entry.gender()));
        }
    }

    private void weighKind() {
        boolean isKnown = !party.kind().isEmpty() && !entry.kind().equals("other");
        if (isKnown && party.kind().equals("person") != entry.kind().equals("person")) {
            evidence.add(new Evidence(
                    Feature.ANOTHER_KIND,
                    "another kind: " + (party.kind().equals("person") ? "a person" : "no person") + ", listed as "
                            + entry.kind()));
        }
    }

    private void weighAddresses() {
        record Shared(String mine, String listed, long words) {}
        List<Shared> shared = new ArrayList<>();
        for (String mine : party.addresses()) {
            Set<String> words = words(mine);
            for (ListEntry.Place listed : entry.addresses()) {
                Set<String> other = words(listed.text());
                long both = words.stream().filter(other::contains).count();
                if (both >= ADDRESS_WORDS && both >= ADDRESS_SHARE * Math.min(words.size(), other.size())) {
                    shared.add(new Shared(mine, listed.text(), both));
                }
            }
        }
        shared.stream()
                .max(Comparator.comparingLong(Shared::words))
                .ifPresent(best -> evidence.add(new Evidence(
                        Feature.SAME_ADDRESS, "same address: " + best.mine() + ", listed " + best.listed())));
    }

    private Set<String> words(String address) {
        Set<String> words = new TreeSet<>();
        for (Word word : knowledge.read(address).all()) {
            words.add(word.latin());
        }
        return words;
    }
}
