package org.probity.fact;

/**
 * A party as a reader says it: by its name alone, or with what it is, or with what it is to another.
 *
 * @param name the party's name
 * @param link what it is, such as "owner" or "business partner of the husband"; blank for nothing
 * @param of to whom; blank for nobody
 */
public record Said(String name, String link, String of) {

    @Override
    public String toString() {
        return link.isEmpty() ? name : name + " (" + link + (of.isEmpty() ? "" : " of " + of) + ")";
    }
}
