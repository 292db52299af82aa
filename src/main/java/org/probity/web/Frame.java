package org.probity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.probity.web.server.Assets;
import org.probity.web.text.Language;
import org.probity.web.text.Shown;
import org.probity.web.text.Texts;

/**
 * What every page has around it.
 *
 * @param visitor who reads it
 * @param texts its words
 * @param path where it is
 * @param query what stands behind the question mark, without the language
 * @param links the navigation
 * @param assets styles and scripts
 * @param isDemo whether everything shown is invented
 */
public record Frame(
        Visitor visitor, Texts texts, String path, String query, List<Area.Link> links, Assets assets, boolean isDemo) {

    public Frame {
        links = List.copyOf(links);
    }

    public Language language() {
        return texts.language();
    }

    /** The words of a key; see {@link Texts#say}. */
    public String say(String key, Object... namesAndValues) {
        return texts.say(key, namesAndValues);
    }

    /** Foreign text, fit to be shown. Put it into a bdi element. */
    public String shown(String text) {
        return Shown.plain(text);
    }

    /** Where an asset is. */
    public String asset(String name) {
        return assets.path(name);
    }

    /** This very page in another language. */
    public String in(Language language) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language.code();
    }

    /** Whether a link of the navigation leads to where we are. */
    public boolean isHere(String link) {
        return link.equals("/") ? path.equals("/") : path.equals(link) || path.startsWith(link + "/");
    }

    /** A text as a part of a path or a query. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
