package org.probity.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.intake.Intake;
import org.probity.intake.Reading;
import org.probity.screening.Match;
import org.probity.screening.PartyRecord;
import org.probity.screening.Screener;
import org.probity.screening.Searched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches the lists for one subject and its owners. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Searches the lists for one person or company, and for its owners, and says why each entry may be meant.",
            "A name alone is never more than possible: say as much as is known."
        })
final class ScreenCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private SubjectChoice subject = new SubjectChoice();

    @Mixin
    private SearchChoice lists = new SearchChoice();

    @Mixin
    private RulesChoice rules = new RulesChoice();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    ScreenCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Settings settings = lists.in(rules.settings());
        Reading reading = Intake.ofRows(subject.rows(), settings.declared());
        if (!reading.rejects().isEmpty()) {
            reading.rejects().forEach(reject -> talk.say(reject.toString()));
            throw new Stopped(Exit.USAGE, "The subject cannot be searched for as it was given.");
        }
        Lists official = lists.read(settings);
        official.notes().forEach(talk::say);
        Reading own = lists.own(settings);
        Screener screener = official.screener(own.register(), Probity.limits(settings));
        Searched searched = screener.searched();
        if (searched.names() == 0) {
            throw new Stopped(
                    Exit.LISTS,
                    "No list was searched, so nothing can be said. Maybe import one: probity lists import FILE, or name a"
                            + " folder with --lists.");
        }
        Map<PartyRecord, List<Match>> found = new LinkedHashMap<>();
        PartyRecord.of(reading.register()).forEach(party -> found.put(party, screener.matches(party)));
        List<String> doubts = official.held(
                        official.with(own.register()), settings.asOf().orElse(settings.today()))
                .doubts();
        talk.data(json ? ScreenJson.of(found, searched, doubts) : new ScreenText(found, searched, doubts).toString());
        return Exit.DONE.code();
    }
}
