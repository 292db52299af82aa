package org.probity.web;

import java.util.List;

/** A part of the site: its routes, its words and its entries in the navigation. */
public interface Area {

    /** The area's name; its words stand in messages/NAME_LANGUAGE.properties and its templates in jte/NAME. */
    String name();

    List<Route> routes();

    /** Its entries in the navigation, in order. */
    default List<Link> links() {
        return List.of();
    }

    /**
     * An entry of the navigation, shown to those who may follow it.
     *
     * @param path where it leads; a GET route of the area
     * @param text key of its words
     */
    record Link(String path, String text) {}
}
