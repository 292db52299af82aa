package org.probity.web;

import java.util.Optional;

import org.probity.casebook.Actor;
import org.probity.web.text.Language;

/**
 * Who is asking.
 *
 * @param actor who signed in; empty for anybody else
 * @param session the browser's session, signed in or not; blank for a program
 * @param token what every form of this session carries
 * @param language the language of the reply
 * @param address the network address the request came from
 */
public record Visitor(Optional<Actor> actor, String session, String token, Language language, String address) {

    /** Whether the visitor may use a route. */
    public boolean may(Access access) {
        return access.isOpen()
                || actor.filter(one -> access.admits(one.roles())).isPresent();
    }
}
