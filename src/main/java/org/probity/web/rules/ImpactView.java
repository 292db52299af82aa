package org.probity.web.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.app.candidates.CandidateState.ImpactLines;
import org.probity.app.candidates.CandidateState.RuleLine;
import org.probity.app.candidates.CandidateState.Turned;
import org.probity.casebook.Casebook;
import org.probity.casebook.ScreeningLine;

/**
 * What a candidate would change, as its page shows it.
 *
 * @param cases number of cases
 * @param outcomes how often which outcome turns into which
 * @param rules what changes of each rule
 */
public record ImpactView(int cases, List<Turned> outcomes, List<OfRule> rules) {

    private static final int MOST_NAMED = 8;

    public ImpactView {
        outcomes = List.copyOf(outcomes);
        rules = List.copyOf(rules);
    }

    /**
     * Somebody named, with where more is to be read.
     *
     * @param name the name, or the id where no screening tells it
     * @param id the id
     * @param path a path of this site
     */
    public record Named(String name, String id, String path) {}

    /**
     * The first of several, and how many there are.
     *
     * @param count how many
     * @param first the first of them
     */
    public record Some(int count, List<Named> first) {
        public Some {
            first = List.copyOf(first);
        }
    }

    /**
     * What would change of one rule.
     *
     * @param line the rule and its rates
     * @param newly subjects newly flagged
     * @param noLonger subjects no longer flagged
     * @param lost confirmed hits among those
     * @param relieved known false positives among those
     */
    public record OfRule(RuleLine line, Some newly, Some noLonger, Some lost, Some relieved) {}

    /**
     * @param screenings id of the screening that shows a subject, by subject; the page of the party shows the others
     * @param casebook tells the names
     */
    static ImpactView of(ImpactLines lines, Map<String, String> screenings, Casebook casebook) {
        return new ImpactView(
                lines.cases(),
                lines.outcomes(),
                lines.rules().stream()
                        .map(rule -> new OfRule(
                                rule,
                                some(rule.newly(), screenings, casebook),
                                some(rule.noLonger(), screenings, casebook),
                                some(rule.lost(), screenings, casebook),
                                some(rule.relieved(), screenings, casebook)))
                        .toList());
    }

    private static Some some(List<String> subjects, Map<String, String> screenings, Casebook casebook) {
        return new Some(
                subjects.size(),
                subjects.stream()
                        .limit(MOST_NAMED)
                        .map(subject -> named(subject, Optional.ofNullable(screenings.get(subject)), casebook))
                        .toList());
    }

    private static Named named(String subject, Optional<String> screening, Casebook casebook) {
        String id = subject.substring(subject.indexOf(' ') + 1);
        String name = casebook.screenings()
                .newestOf(id)
                .map(ScreeningLine::subjectName)
                .orElse("");
        return new Named(
                name.isBlank() ? id : name,
                id,
                screening.map(one -> "/s/" + one).orElse("/parties/" + encoded(id)));
    }

    private static String encoded(String id) {
        return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
