package org.probity.rulebook.guard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import org.probity.fact.Money;
import org.probity.fact.PartialDate;
import org.probity.fact.PatronagePath;
import org.probity.fact.Said;
import org.probity.rulebook.guard.Kind.Sort;

/** Whether a sentence uses only plain, number, date and plural places, and each place has a value that fits. */
final class SentenceCheck {

    private static final Set<String> STYLES = Set.of("number", "date");
    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final String PLACES =
            "Places of a sentence are {0}, {0,number}, {0,date} and {0,plural,one{# day}other{# days}}.";

    /** Records with wording of their own; of others only a listing of all fields could be printed. */
    private static final Set<Class<?>> SAID_BY_THEMSELVES =
            Set.of(Money.class, PartialDate.class, PatronagePath.class, Said.class);

    private static final int DEEPEST = 3;

    private final Place place;

    SentenceCheck(Place place) {
        this.place = place;
    }

    /** The same for the sentence in another language: the kinds of values inside lists are not known any more. */
    void checkTyped(Token sentence, List<Value> values) {
        check(
                sentence,
                values.stream()
                        .map(value -> value.kind().is(Sort.LIST)
                                        || value.kind().is(Sort.OTHER)
                                                && value.kind().type() == Object.class
                                ? new Value(value.term(), Kind.UNCLEAR, true)
                                : value)
                        .toList());
    }

    void check(Token sentence, List<Value> values) {
        try {
            check(new MessagePattern(flat(sentence.text())), sentence, values);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            place.complain(sentence.line(), "The braces of the sentence do not fit together. " + PLACES);
        }
    }

    /** The text, if its braces stand as deep as a place in a form of a plural, and no deeper. */
    private static String flat(String text) {
        int depth = 0;
        for (int letter : text.chars().toArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("too many braces");
            }
        }
        return text;
    }

    private void check(MessagePattern pattern, Token sentence, List<Value> values) {
        if (sentence.text().isBlank()) {
            place.complain(sentence.line(), "The sentence is blank.");
        }
        Set<Integer> places = new TreeSet<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                argument(pattern, at, sentence, values, places);
            } else if (part.getType() == Part.Type.ARG_SELECTOR && isPlural(pattern, at)) {
                selector(pattern.getSubstring(part), sentence);
            }
        }
        count(sentence, values.size(), places);
    }

    private void argument(MessagePattern pattern, int start, Token sentence, List<Value> values, Set<Integer> places) {
        Part name = pattern.getPart(start + 1);
        ArgType type = pattern.getPart(start).getArgType();
        if (name.getType() == Part.Type.ARG_NUMBER) {
            places.add(name.getValue());
        }
        boolean allowed = type == ArgType.NONE
                || type == ArgType.PLURAL && pattern.getPluralOffset(start + 2) == 0
                || type == ArgType.SIMPLE && isSimple(pattern, start);
        if (name.getType() != Part.Type.ARG_NUMBER || !allowed) {
            place.complain(sentence.line(), "The sentence has the place " + whole(pattern, start) + ". " + PLACES);
            return;
        }
        if (name.getValue() < values.size()) {
            Value value = values.get(name.getValue());
            String style = type == ArgType.SIMPLE
                    ? pattern.getSubstring(pattern.getPart(start + 2))
                    : type == ArgType.PLURAL ? "plural" : "";
            fits(name.getValue(), style, value.kind(), sentence.line());
        }
    }

    /** Whether the selector belongs to a plural; of other kinds of places the whole place is refused. */
    private static boolean isPlural(MessagePattern pattern, int selector) {
        for (int at = selector; at >= 0; at--) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START && pattern.getLimitPartIndex(at) > selector) {
                return part.getArgType() == ArgType.PLURAL;
            }
        }
        return false;
    }

    private static boolean isSimple(MessagePattern pattern, int start) {
        return STYLES.contains(pattern.getSubstring(pattern.getPart(start + 2)))
                && pattern.getPartType(start + 3) == Part.Type.ARG_LIMIT;
    }

    private static String whole(MessagePattern pattern, int start) {
        int limit = pattern.getLimitPartIndex(start);
        return "\""
                + pattern.getPatternString()
                        .substring(
                                pattern.getPatternIndex(start),
                                pattern.getPart(limit).getLimit())
                + "\"";
    }

    private void selector(String word, Token sentence) {
        if (!FORMS.contains(word) && !word.matches("=[0-9]{1,3}")) {
            place.complain(
                    sentence.line(),
                    "A plural has the forms " + String.join(", ", new TreeSet<>(FORMS)) + " and =0, =1 …; found \""
                            + word + "\".");
        }
    }

    private void fits(int number, String style, Kind kind, int line) {
        if (kind.isUnclear()) {
            return;
        }
        boolean fits =
                switch (style) {
                    case "number", "plural" -> kind.is(Sort.NUMBER);
                    case "date" -> kind.is(Sort.DAY) || kind.is(Sort.MOMENT);
                    default -> isSayable(kind);
                };
        if (!fits) {
            String wanted =
                    style.isEmpty() ? "a value that can be read aloud" : style.equals("date") ? "a day" : "a number";
            place.complain(
                    line,
                    "{" + number + (style.isEmpty() ? "" : "," + style) + "} needs " + wanted + ", but its value is "
                            + kind.said() + "." + (kind.is(Sort.FACT) ? "\nMaybe its name or id?" : ""));
        }
    }

    private static boolean isSayable(Kind kind) {
        return switch (kind.sort()) {
            case TEXT, NUMBER, DAY, MOMENT, YES_NO -> true;
            case LIST -> !kind.elements().isEmpty() && isSayable(kind.elements().get(0));
            case FACT, OTHER -> SAID_BY_THEMSELVES.contains(kind.type());
            default -> false;
        };
    }

    private void count(Token sentence, int values, Set<Integer> places) {
        for (int number : places) {
            if (number >= values) {
                place.complain(
                        sentence.line(),
                        "The sentence has the place {" + number + "}, but only " + values
                                + " values follow it, counted from 0.");
            }
        }
        for (int number = 0; number < values; number++) {
            if (!places.contains(number)) {
                place.complain(
                        sentence.line(),
                        "Value {" + number + "} is given, but the sentence has no place {" + number + "}.");
            }
        }
    }
}
