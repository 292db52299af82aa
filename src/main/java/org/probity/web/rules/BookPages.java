package org.probity.web.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.probity.app.Book;
import org.probity.fact.Limit;
import org.probity.proving.Scenarios;
import org.probity.rulebook.Translation;
import org.probity.rulebook.syntax.Rule;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Visit;

/** The book in force, to be read. */
final class BookPages {

    private final Supplier<Book> inForce;
    private final BaseRates rates;

    BookPages(Supplier<Book> inForce, BaseRates rates) {
        this.inForce = inForce;
        this.rates = rates;
    }

    Reply catalogue(Visit visit) {
        Book book = inForce.get();
        BaseRates.OfRun newest = rates.newest();
        List<RuleLine> lines = new ArrayList<>();
        Translation translation = translation(book, visit);
        byId(book).forEach((id, variants) -> lines.add(new RuleLine(id, variants, translation, newest.of(id))));
        return Reply.page("rules/catalogue")
                .with("rules", lines)
                .with("run", newest.run())
                .with("hash", book.hash())
                .with("from", book.from());
    }

    private static Translation translation(Book book, Visit visit) {
        return book.translations().in(visit.texts().language().ofRules());
    }

    static Map<String, List<Rule>> byId(Book book) {
        return book.rules().stream().collect(Collectors.groupingBy(Rule::id, TreeMap::new, Collectors.toList()));
    }

    Reply rule(Visit visit) {
        Book book = inForce.get();
        List<Rule> variants = byId(book).get(visit.place("id"));
        if (variants == null) {
            throw Refusal.notFound();
        }
        String file = variants.get(0).file();
        String scenarios = file.replaceAll("\\.drl$", ".scenarios.yaml");
        TreeSet<String> keys = new TreeSet<>();
        String text = book.shelf().files().getOrDefault(file, "");
        List<Limit> limits = book.limits(LocalDate.EPOCH, "").all().stream()
                .filter(limit -> text.contains('"' + limit.key() + '"'))
                .filter(limit -> keys.add(limit.key() + limit.mission() + limit.from()))
                .toList();
        return Reply.page("rules/rule")
                .with(
                        "rule",
                        new RuleLine(
                                variants.get(0).id(),
                                variants,
                                translation(book, visit),
                                rates.newest().of(variants.get(0).id())))
                .with("limits", limits)
                .with("text", text)
                .with(
                        "scenarios",
                        Scenarios.read(book.shelf(), book.rules())
                                .of(variants.get(0).id()))
                .with("scenarioText", book.shelf().files().getOrDefault(scenarios, ""));
    }

    Reply limits(Visit visit) {
        Book book = inForce.get();
        return Reply.page("rules/limits")
                .with("limits", List.copyOf(book.limits(LocalDate.EPOCH, "").all()));
    }

    Reply limitsFile(Visit visit) {
        String text = inForce.get().shelf().files().getOrDefault("limits.csv", "");
        return Reply.file("text/csv; charset=utf-8", "limits.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
