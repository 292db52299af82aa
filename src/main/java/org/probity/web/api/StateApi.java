package org.probity.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.probity.app.desk.Desk;
import org.probity.web.Reply;
import org.probity.web.Visit;

/** How it stands with the server, for those who watch it. */
final class StateApi {

    private final Desk desk;
    private final Figures figures;

    StateApi(Desk desk, Figures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    /** Whether it can judge, and by what. Nothing about persons. */
    Reply health(Visit visit) {
        Map<String, Object> json = new LinkedHashMap<>();
        boolean isWell = desk.problems().isEmpty();
        json.put("status", isWell ? "ok" : "degraded");
        json.put("records_that_cannot_be_read", desk.problems().size());
        json.put("stamp", desk.stamp().values());
        json.put("searched", MatchApi.searched(desk.screener()));
        return Json.reply(json);
    }

    Reply metrics(Visit visit) {
        return Reply.text("text/plain; version=0.0.4", figures.text());
    }
}
