package org.probity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.casebook.Actor;
import org.probity.web.form.Typed;
import org.probity.web.text.Texts;

/**
 * One request, as an area sees it. Everything in it was written by others.
 *
 * @param visitor who is asking
 * @param texts the words in their language
 * @param path what is asked for
 * @param places what stands in the place of the names in the route's path
 * @param query what stands behind the question mark
 * @param typed the form, empty where there is none
 * @param uploads the files sent along
 * @param body the body where it is no form; empty where there is none
 */
public record Visit(
        Visitor visitor,
        Texts texts,
        String path,
        Map<String, String> places,
        Typed query,
        Typed typed,
        List<Upload> uploads,
        byte[] body) {

    public Visit {
        places = Map.copyOf(places);
        uploads = List.copyOf(uploads);
    }

    /** What stands in the place of a name in the route's path. */
    public String place(String name) {
        return Optional.ofNullable(places.get(name)).orElseThrow(Refusal::notFound);
    }

    /** Who signed in. */
    public Actor actor() {
        return visitor.actor().orElseThrow(Refusal::forbidden);
    }
}
