package org.probity.graph;

/**
 * A kind of tie: what "to" is to "from".
 *
 * @param kind the word used in relations.csv, such as "husband"
 * @param reverse the kind that says the same from the other side
 * @param tieClass what sort of tie it is
 * @param degree degree of kinship, 0 where it is no kinship
 * @param forward what "to" is to "from", read before "of": "husband"
 * @param backward what "from" is to "to": "spouse"
 */
public record RelationKind(
        String kind, String reverse, TieClass tieClass, int degree, String forward, String backward) {

    boolean isFamily() {
        return degree > 0 && tieClass.isFamily();
    }
}
