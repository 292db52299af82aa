package org.probity.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.identity.Weighing.Weight;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameScore;

/** Says why two records are one party, in words that can be shown and defended. */
final class Words {

    private final List<Profile> profiles;
    private final CommonKeys keys;

    Words(List<Profile> profiles, CommonKeys keys) {
        this.profiles = profiles;
        this.keys = keys;
    }

    List<String> because(int one, int other, @Nullable Weight weight) {
        List<String> words = new ArrayList<>();
        if (weight != null) {
            Profile first = profiles.get(one);
            Profile second = profiles.get(other);
            words.add(names(weight, first, second));
            weight.evidence().forEach(evidence -> {
                if (evidence.stranger() > 0) {
                    words.add(said(evidence, first, second));
                }
            });
        }
        return words;
    }

    private static String names(Weight weight, Profile first, Profile second) {
        Kind kind = first.sort().or(second.sort()) == Sort.FIRM ? Kind.COMPANY : Kind.PERSON;
        String quoted =
                '"' + weight.mine().written() + "\" and \"" + weight.theirs().written() + '"';
        NameScore score = NameComparison.explained(weight.mine(), weight.theirs(), kind);
        List<String> reasons = score.reasons().stream()
                .filter(reason -> reason.how() != NameScore.How.SAME && reason.how() != NameScore.How.SET_ASIDE)
                .map(NameScore.Reason::toString)
                .toList();
        return reasons.isEmpty()
                ? "same name, " + quoted
                : "names alike " + String.format(Locale.ROOT, "%.2f", score.value()) + ", " + quoted + " ("
                        + String.join(", ", reasons) + ")";
    }

    private String said(Evidence evidence, Profile first, Profile second) {
        return switch (evidence) {
            case NUMBER ->
                Numbers.same(first, second)
                        .map(number -> "same " + number.scheme() + " number " + number.key())
                        .orElse(evidence.words());
            case BORN_SAME_DAY, BORN_SAME_MONTH, BORN_SWAPPED, BORN_SAME_YEAR -> born(evidence, first, second);
            case EMAIL, ACCOUNT, PHONE, FIRM -> evidence.words() + " " + shared(evidence, first, second);
            default -> evidence.words();
        };
    }

    private static String born(Evidence evidence, Profile first, Profile second) {
        String one = Objects.toString(first.born());
        String other = Objects.toString(second.born());
        boolean firm = first.sort().or(second.sort()) == Sort.FIRM;
        String words = firm ? evidence.words().replace("born", "founded") : evidence.words();
        return words + ", " + (one.equals(other) ? one : one + " and " + other);
    }

    private String shared(Evidence kind, Profile first, Profile second) {
        Set<String> written = new LinkedHashSet<>();
        for (int key : CommonKeys.shared(first, second)) {
            if (keys.kind(key) == kind) {
                written.add(keys.written(key));
            }
        }
        return String.join(", ", written);
    }

    /** The rows that name the two, and that give a number they have in common. */
    List<Origin> origins(int one, int other) {
        Profile first = profiles.get(one);
        Profile second = profiles.get(other);
        Set<Origin> origins = new LinkedHashSet<>(List.of(first.origin(), second.origin()));
        Numbers.same(first, second).map(Profile.Number::origin).ifPresent(origins::add);
        Numbers.same(second, first).map(Profile.Number::origin).ifPresent(origins::add);
        return List.copyOf(origins);
    }

    Match.Named named(int record) {
        Profile profile = profiles.get(record);
        return new Match.Named(profile.id(), profile.name(), profile.origin());
    }
}
