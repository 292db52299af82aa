package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.rulebook.Translation.Part;
import org.probity.rulebook.syntax.Rule;

/** Whether a table of translations speaks of rules there are, with the very places their sentences have. */
public final class TranslationCheck {

    /** Plural forms are tried for so many numbers; no language has a form that shows only above, but for millions. */
    private static final int NUMBERS = 200;

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<String> ids;
    private final Complaints complaints = new Complaints();
    private final Map<String, Set<String>> seen = new HashMap<>();

    /**
     * @param rules the sound rules
     * @param ids ids of all rules of the folder, sound or not
     */
    public TranslationCheck(List<Rule> rules, List<String> ids) {
        rules.forEach(rule -> this.rules.put(rule.key(), rule));
        this.ids = Set.copyOf(ids);
    }

    /** Everything wrong, sorted by file and line. */
    public List<Problem> problems() {
        return complaints.sorted();
    }

    /** Whether the row of a table of texts can be used; complains when it cannot. */
    public boolean isSound(String path, Origin origin, Map<String, String> row, Locale language) {
        Reading reading = new Reading(path, Math.toIntExact(origin.line()));
        String id = row.getOrDefault("rule", "");
        String variant = row.getOrDefault("variant", "");
        Optional<Part> part = Part.of(row.getOrDefault("part", ""));
        String text = row.getOrDefault("text", "");
        if (!ids.contains(id)) {
            return reading.complain("There is no rule \"" + id + "\". Expected the id of a rule of this folder.");
        }
        if (part.isEmpty()) {
            return reading.complain("The part is \"" + row.getOrDefault("part", "")
                    + "\". Expected sentence, name, why, exceptWhen or ask.");
        }
        if (part.get().isOfVariant() == variant.isBlank()) {
            return reading.complain("The variant is \"" + variant + "\". Expected "
                    + (part.get().isOfVariant()
                            ? "the number of the rule in its file, from 1, for a "
                                    + part.get().word() + "."
                            : "none for \"" + part.get().word() + "\", which all rules of a file share."));
        }
        if (!seen.computeIfAbsent(path, file -> new HashSet<>()).add(id + " " + variant + " " + part)) {
            return reading.complain("The " + part.get().word() + " of " + id + " " + variant + " stands here twice.");
        }
        if (!reading.isReadable(text)) {
            return false;
        }
        return part.get() != Part.SENTENCE || isSentence(id + "/" + variant, text, reading, language);
    }

    private boolean isSentence(String key, String text, Reading reading, Locale language) {
        Rule rule = rules.get(key);
        if (rule == null) {
            boolean isKnownUnsound =
                    rules.values().stream().noneMatch(one -> one.id().equals(key.split("/", 2)[0]));
            return !isKnownUnsound
                    && reading.complain("Rule " + key + " is not in its file. Expected a number from 1.");
        }
        int before = complaints.count();
        List<Value> values = rule.then().arguments().stream()
                .map(term -> new Value(term, Kind.of(term.type()), true))
                .toList();
        Place place = new Place(
                new Page(reading.path(), complaints),
                new KnownLimits(new Limits(List.of(), Map.of(), java.time.LocalDate.EPOCH, "")),
                Scope.empty(),
                Optional.empty(),
                true);
        new SentenceCheck(place).checkTyped(new Token(Token.Kind.TEXT, text, reading.line()), values);
        if (complaints.count() == before) {
            checkForms(text, reading, language);
        }
        return complaints.count() == before;
    }

    /** Every number must have its form: Russian says 2 days, 5 days and 21 days in three ways. */
    private static void checkForms(String text, Reading reading, Locale language) {
        MessagePattern pattern = new MessagePattern(text);
        for (int at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPartType(at) == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(at).getArgType() == MessagePattern.ArgType.PLURAL) {
                Set<String> missing = missing(selectors(pattern, at), language);
                if (!missing.isEmpty()) {
                    reading.complain("A plural lacks the form " + String.join(", ", missing) + " of this language.");
                }
            }
        }
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new HashSet<>();
        int end = pattern.getLimitPartIndex(start);
        int depth = 0;
        for (int at = start; at < end; at++) {
            MessagePattern.Part.Type type = pattern.getPartType(at);
            depth += type == MessagePattern.Part.Type.MSG_START
                    ? 1
                    : type == MessagePattern.Part.Type.MSG_LIMIT ? -1 : 0;
            if (depth == 0 && type == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(at)));
            }
        }
        return selectors;
    }

    private static Set<String> missing(Set<String> selectors, Locale language) {
        PluralRules forms = PluralRules.forLocale(language);
        Set<String> missing = new TreeSet<>();
        for (int number = 1; number <= NUMBERS; number++) {
            String form = forms.select(number);
            if (!selectors.contains(form) && !selectors.contains("=" + number)) {
                missing.add(form);
            }
        }
        return missing;
    }

    /** Whether the row of a table of words can be used; complains when it cannot. */
    public boolean isSoundWord(String path, Origin origin, Map<String, String> row) {
        Reading reading = new Reading(path, Math.toIntExact(origin.line()));
        String word = row.getOrDefault("word", "");
        if (word.isBlank()) {
            return reading.complain("The word is blank. Expected an English word of the rules.");
        }
        if (!seen.computeIfAbsent(path, file -> new HashSet<>()).add(word.toLowerCase(Locale.ROOT))) {
            return reading.complain("The word \"" + word + "\" stands here twice.");
        }
        if (word.startsWith("[")) {
            return isPattern(row.getOrDefault("text", ""), reading);
        }
        return reading.isReadable(row.getOrDefault("text", ""))
                && (row.getOrDefault("of", "").isBlank() || reading.isReadable(row.getOrDefault("of", "")));
    }

    private static boolean isPattern(String text, Reading reading) {
        List<String> places = new ArrayList<>();
        java.util.regex.Matcher place =
                java.util.regex.Pattern.compile("\\{([^}]*)}").matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        boolean plain = places.contains("0")
                && places.contains("1")
                && Set.of("0", "1", "2").containsAll(places);
        return plain && reading.isReadable(text)
                || reading.complain(
                        "The text is \"" + text + "\". Expected {0} and {1}, and perhaps {2}, among words.");
    }

    /** Where a row stands. */
    private final class Reading {

        private final String path;
        private final int line;

        Reading(String path, int line) {
            this.path = path;
            this.line = line;
        }

        String path() {
            return path;
        }

        int line() {
            return line;
        }

        boolean complain(String message) {
            complaints.add(path, line, message);
            return false;
        }

        boolean isReadable(String text) {
            if (text.isBlank()) {
                return complain("The text is blank.");
            }
            boolean hidden = text.codePoints()
                    .anyMatch(letter -> Character.isISOControl(letter)
                            || Character.getType(letter) == Character.FORMAT
                            || letter == '\\');
            return !hidden
                    || complain("The text has a backslash, or a letter that cannot be seen. Expected plain text.");
        }
    }
}
