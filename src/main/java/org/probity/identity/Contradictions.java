package org.probity.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.probity.names.Name;
import org.probity.names.Word;

/** What forbids that two records are one party, however alike they are. */
final class Contradictions {

    /** "Junior" and the like: whoever is called so has a father or grandfather of the same name. */
    private static final Set<String> GENERATIONS =
            Set.of("jr", "junior", "fils", "filho", "sr", "senior", "pere", "ii", "iii", "iv");

    private final List<Profile> profiles;
    private final Apart apart;

    Contradictions(List<Profile> profiles, Apart apart) {
        this.profiles = profiles;
        this.apart = apart;
    }

    /** Whether anything forbids it. */
    boolean forbid(int one, int other) {
        Profile first = profiles.get(one);
        Profile second = profiles.get(other);
        return apart.holds(one, other)
                || Born.of(first.born(), second.born()) == Born.DIFFERENT
                || differ(first.genders(), second.genders())
                || Numbers.against(first, second).isPresent()
                || otherGeneration(first, second);
    }

    /** What forbids it, in words. */
    List<String> words(int one, int other) {
        Profile first = profiles.get(one);
        Profile second = profiles.get(other);
        List<String> words = new ArrayList<>();
        if (apart.holds(one, other)) {
            words.add("a row names them as two");
        }
        if (Born.of(first.born(), second.born()) == Born.DIFFERENT) {
            String what = first.sort().or(second.sort()) == Sort.FIRM ? "founded" : "born";
            words.add(what + " on " + Objects.toString(first.born()) + " and " + Objects.toString(second.born()));
        }
        if (differ(first.genders(), second.genders())) {
            words.add("a man and a woman");
        }
        Numbers.against(first, second).ifPresent(words::add);
        if (otherGeneration(first, second)) {
            words.add("one is called junior or senior and the other not");
        }
        return words;
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return one.size() == 1 && other.size() == 1 && !one.equals(other);
    }

    /** A name with "Junior" is another one's than the same name without, unless born on one day or of one number. */
    private static boolean otherGeneration(Profile one, Profile other) {
        if (one.sort().or(other.sort()) == Sort.FIRM
                || one.names().isEmpty()
                || other.names().isEmpty()) {
            return false;
        }
        boolean differ =
                !generation(one.names().get(0)).equals(generation(other.names().get(0)));
        return differ
                && Born.of(one.born(), other.born()) != Born.SAME_DAY
                && Numbers.same(one, other).isEmpty();
    }

    private static String generation(Name name) {
        List<Word> all = name.all();
        Word last = all.get(all.size() - 1);
        return all.size() > 2 && GENERATIONS.contains(last.latin()) ? last.latin() : "";
    }
}
