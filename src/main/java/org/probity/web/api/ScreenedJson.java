package org.probity.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.app.desk.Screened;
import org.probity.decision.Weighed;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Origin;
import org.probity.rulebook.Missing;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleAnswer;

/** A screening as a program reads it. */
final class ScreenedJson {

    private ScreenedJson() {}

    static Map<String, Object> of(Screened screened, String id) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!id.isBlank()) {
            json.put("id", id);
            json.put("page", "/s/" + id);
        }
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", screened.decision().subject().id());
        subject.put("name", screened.decision().subject().name());
        subject.put("kind", screened.decision().subject().kind());
        json.put("subject", subject);
        json.put("outcome", screened.decision().outcome().name());
        json.put(
                "outcome_words",
                screened.decision()
                        .outcome()
                        .words(screened.decision().subject().kind()));
        json.put("why", screened.decision().why());
        json.put(
                "findings",
                screened.decision().findings().stream()
                        .map(ScreenedJson::finding)
                        .toList());
        json.put("hits", hits(screened.dossier().facts()));
        json.put(
                "could_not_check",
                screened.decision().couldNotCheck().stream()
                        .map(ScreenedJson::notChecked)
                        .toList());
        json.put(
                "recognised",
                screened.recognised().stream()
                        .map(one -> Map.of(
                                "typed", one.typedId(), "known", one.knownId(), "by", one.by(), "sure", one.sure()))
                        .toList());
        json.put("stamp", screened.stamp().values());
        json.put("caution", "A flag is a reason to look, not a finding of wrongdoing.");
        return json;
    }

    private static Map<String, Object> finding(Weighed weighed) {
        Raised raised = weighed.raised();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", raised.rule().id());
        json.put("severity", raised.severity().name());
        json.put("weight", weighed.weight().name());
        json.put("counts", weighed.counts());
        json.put("sentence", raised.sentence());
        json.put("cites", raised.cites().stream().map(Origin::place).toList());
        return json;
    }

    private static List<Map<String, Object>> hits(List<Fact> facts) {
        List<Map<String, Object>> hits = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Hit hit) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("party", hit.partyId());
                json.put("party_name", hit.partyName());
                json.put("list", hit.list());
                json.put("entry", hit.listingId());
                json.put("type", hit.type());
                json.put("listed_name", hit.listedName());
                json.put("band", hit.band());
                json.put("score", hit.score());
                json.put("name_score", hit.nameScore());
                json.put("reasons", hit.reasons());
                json.put("supports", hit.supports());
                json.put("contradicts", hit.contradicts());
                hits.add(json);
            }
        }
        return hits;
    }

    private static Map<String, Object> notChecked(RuleAnswer answer) {
        return Map.of(
                "rule",
                answer.ruleId(),
                "missing",
                answer.missing().stream().map(Missing::toString).toList());
    }
}
