package org.probity.rulebook.guard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Severity;
import org.probity.rulebook.syntax.Status;

/** Reads a rule's card: ten lines, always in the same order. */
final class CardReader {

    private static final List<String> LINES =
            List.of("id", "subject", "severity", "status", "since", "owner", "why", "exceptWhen", "ask", "source");
    private static final Pattern UNFINISHED = Pattern.compile("^to be (written|named)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> SUBJECTS = List.of("vendor", "official", "unit", "buyer");

    private final Cursor cursor;
    private final Page page;
    private final Token rule;
    private final Map<String, Token> read = new LinkedHashMap<>();

    CardReader(Cursor cursor, Page page, Token rule) {
        this.cursor = cursor;
        this.page = page;
        this.rule = rule;
    }

    /** The card, unless something is wrong with it, which is then complained about. */
    Optional<Card> read() {
        while (cursor.take("@")) {
            line();
        }
        for (String missing : LINES) {
            if (!read.containsKey(missing)) {
                page.complain(
                        rule.line(),
                        "The card of rule \"" + rule.text() + "\" has no @" + missing + ". It has, in this order: @"
                                + String.join(", @", LINES) + ".");
            }
        }
        return read.keySet().containsAll(LINES) ? card() : Optional.empty();
    }

    private void line() {
        Token name = cursor.expect(Token.Kind.WORD, "a line of the card, such as @id(\"PAY-02\")");
        cursor.expect("(", "after @" + name.text());
        Token value = cursor.expect(Token.Kind.TEXT, "a text in quotes after @" + name.text() + "(");
        cursor.expect(")", "after the text of @" + name.text());
        if (!LINES.contains(name.text())) {
            page.complain(
                    name.line(),
                    "The card has no line @" + name.text() + "." + Nearest.maybe(name.text(), LINES)
                            + "\nIt has, in this order: @" + String.join(", @", LINES) + ".");
        } else if (read.containsKey(name.text())) {
            page.complain(name.line(), "The card has two lines @" + name.text() + ".");
        } else {
            checkOrder(name);
            read.put(name.text(), value);
        }
        if (value.text().isBlank()) {
            page.complain(value.line(), "@" + name.text() + " is blank.");
        }
    }

    private void checkOrder(Token name) {
        read.keySet().stream()
                .filter(before -> LINES.indexOf(before) > LINES.indexOf(name.text()))
                .findFirst()
                .ifPresent(before -> page.complain(
                        name.line(),
                        "@" + name.text() + " stands after @" + before + ". The order of a card is: @"
                                + String.join(", @", LINES) + "."));
    }

    private Optional<Card> card() {
        Token id = at("id");
        if (!id.text().matches("[A-Z]{3}-[0-9]{2}")) {
            page.complain(
                    id.line(),
                    "The id is \"" + id.text() + "\". Expected three capitals and two digits, such as PAY-02.");
        } else if (!fileName().matches(id.text() + "-[a-z0-9-]+\\.drl")) {
            page.complain(
                    id.line(),
                    "The id is \"" + id.text() + "\", but the file is \"" + fileName()
                            + "\". Expected a file name like " + id.text() + "-what-it-says.drl.");
        }
        Optional<Severity> severity = word("severity", Severity.values(), Enum::name);
        Optional<Status> status =
                word("status", Status.values(), one -> one.name().toLowerCase(Locale.ROOT));
        Optional<LocalDate> since = since();
        List<String> subjects = subjects();
        if (status.filter(one -> one == Status.STABLE).isPresent()) {
            checkFinished();
        }
        if (severity.isEmpty() || status.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                id.text(),
                subjects,
                severity.get(),
                status.get(),
                since.get(),
                text("owner"),
                text("why"),
                text("exceptWhen"),
                text("ask"),
                text("source")));
    }

    /** What "rules new" leaves to be written must be written before a rule counts. */
    private void checkFinished() {
        for (String name : LINES) {
            if (UNFINISHED.matcher(text(name)).find()) {
                page.complain(
                        at(name).line(),
                        "@" + name + " still says \"" + text(name)
                                + "\". A stable rule has a finished card; until then its @status is \"draft\".");
            }
        }
    }

    private List<String> subjects() {
        Token line = at("subject");
        List<String> subjects = new ArrayList<>();
        for (String one : line.text().split(",", -1)) {
            String subject = one.strip();
            if (!SUBJECTS.contains(subject) || subjects.contains(subject)) {
                page.complain(
                        line.line(),
                        "@subject is \"" + line.text() + "\". Expected one or several of: "
                                + String.join(", ", SUBJECTS) + "." + Nearest.maybe(subject, SUBJECTS));
            }
            subjects.add(subject);
        }
        return subjects;
    }

    private Optional<LocalDate> since() {
        Token line = at("since");
        try {
            return Optional.of(LocalDate.parse(line.text()));
        } catch (DateTimeException e) {
            page.complain(line.line(), "@since is \"" + line.text() + "\". Expected a day like 2026-12-01.");
            return Optional.empty();
        }
    }

    private <T> Optional<T> word(String name, T[] values, Function<T, String> said) {
        Token line = at(name);
        Optional<T> value = Arrays.stream(values)
                .filter(one -> said.apply(one).equals(line.text()))
                .findFirst();
        if (value.isEmpty()) {
            List<String> words = Arrays.stream(values).map(said).collect(Collectors.toList());
            page.complain(
                    line.line(),
                    "@" + name + " is \"" + line.text() + "\". Expected one of: " + String.join(", ", words) + "."
                            + Nearest.maybe(line.text(), words));
        }
        return value;
    }

    private String fileName() {
        return page.path().substring(page.path().lastIndexOf('/') + 1);
    }

    private String text(String name) {
        return at(name).text();
    }

    private Token at(String name) {
        return Objects.requireNonNull(read.get(name));
    }
}
