package org.probity.web.help;

import java.util.List;

import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Reply;
import org.probity.web.Route;

/** Pages that explain the others. */
public final class HelpArea implements Area {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/help", Access.everybody(), visit -> Reply.page("help/help")),
                Route.get("/accessibility", Access.everybody(), visit -> Reply.page("help/accessibility")));
    }
}
