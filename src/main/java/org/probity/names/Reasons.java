package org.probity.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.probity.names.NameScore.How;
import org.probity.names.NameScore.Reason;

/** Says word by word how two names were paired. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(Pairing pairing, Name a, Name b) {
        List<Reason> reasons = new ArrayList<>();
        pairing.pairs().stream()
                .sorted(Comparator.comparingInt(Pairing.Pair::a))
                .forEach(pair -> reasons.add(paired(pair, a, b)));
        for (int i = 0; i < a.words().size(); i++) {
            if (!pairing.a().isUsed(i)) {
                reasons.add(new Reason(
                        a.words().get(i).latin(), "", 0, alone(a.words().get(i))));
            }
        }
        for (int j = 0; j < b.words().size(); j++) {
            if (!pairing.b().isUsed(j)) {
                reasons.add(new Reason(
                        "", b.words().get(j).latin(), 0, alone(b.words().get(j))));
            }
        }
        setAside(a).forEach(word -> reasons.add(new Reason(word.latin(), "", 0, How.SET_ASIDE)));
        setAside(b).forEach(word -> reasons.add(new Reason("", word.latin(), 0, How.SET_ASIDE)));
        return reasons;
    }

    private static List<Word> setAside(Name name) {
        return name.all().stream().filter(word -> !name.words().contains(word)).toList();
    }

    private static How alone(Word word) {
        return word.kind() == Word.Kind.NUMBER ? How.NUMBER : How.LEFT_OUT;
    }

    private static Reason paired(Pairing.Pair pair, Name a, Name b) {
        return new Reason(
                text(a, pair.a(), pair.wordsA()), text(b, pair.b(), pair.wordsB()), pair.likeness(), how(pair, a, b));
    }

    private static String text(Name name, int at, int words) {
        return String.join(
                " ",
                name.words().subList(at, at + words).stream().map(Word::latin).toList());
    }

    private static How how(Pairing.Pair pair, Name a, Name b) {
        if (pair.wordsA() + pair.wordsB() > 2) {
            return How.WRITTEN_TOGETHER;
        }
        Word first = a.words().get(pair.a());
        Word second = b.words().get(pair.b());
        if (first.key() == second.key()) {
            return How.SAME;
        }
        if (first.alikeKey() == second.alikeKey()) {
            return How.OTHER_SPELLING;
        }
        if (first.kind() == Word.Kind.INITIAL || second.kind() == Word.Kind.INITIAL) {
            return How.INITIAL;
        }
        if (first.kind() == Word.Kind.PARTICLE) {
            return How.PARTICLE;
        }
        return WordLikeness.soundTheSame(first, second) ? How.SOUNDS_ALIKE : How.WRITTEN_ALIKE;
    }
}
