package org.probity.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.batch.JsonText;
import org.probity.screening.Match;
import org.probity.screening.PartyRecord;
import org.probity.screening.Searched;
import org.probity.screening.SideBySide;

/** What was found for a subject, for programs. */
final class ScreenJson {

    private ScreenJson() {}

    static String of(Map<PartyRecord, List<Match>> found, Searched searched, List<String> doubts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "subjects",
                found.entrySet().stream()
                        .map(one -> subject(one.getKey(), one.getValue()))
                        .toList());
        json.put("names_searched", searched.names());
        json.put("entries_searched", searched.entries());
        json.put("lists", searched.lists().stream().map(ScreenJson::list).toList());
        json.put("doubts", doubts);
        return JsonText.of(json);
    }

    private static Map<String, Object> subject(PartyRecord party, List<Match> matches) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", party.id());
        json.put("name", party.name());
        json.put("hits", matches.stream().map(ScreenJson::match).toList());
        return json;
    }

    private static Map<String, Object> match(Match match) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("list", match.entry().list());
        json.put("entry", match.entry().id());
        json.put("type", match.entry().type());
        json.put("name", match.entry().names().get(0).text());
        json.put("band", match.band());
        json.put("basis", match.basis());
        json.put("score", Figures.rounded(match.score()));
        json.put("name_score", Figures.rounded(match.nameScore()));
        json.put("matched", match.matched());
        json.put("reasons", match.reasons());
        json.put("supports", match.supports());
        json.put("contradicts", match.contradicts());
        json.put(
                "excerpt",
                SideBySide.of(match.party(), match.entry()).stream()
                        .map(ScreenJson::side)
                        .toList());
        json.put("origin", match.entry().origin().place());
        return json;
    }

    private static Map<String, Object> side(SideBySide.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", line.label());
        json.put("asked", line.yours());
        json.put("listed", line.listed());
        return json;
    }

    private static Map<String, Object> list(Searched.SearchedList list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("list", list.list());
        json.put("title", list.title());
        json.put("state", list.state());
        json.put("known_on", list.knownOn());
        json.put("version", list.version());
        json.put("sha256", list.sha256());
        json.put("entries", list.entries());
        json.put("names", list.names());
        return json;
    }
}
