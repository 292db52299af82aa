package org.probity.intake.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which lists are published, each with the word cards use and the list that usually comes in it. */
public enum Shape {
    UN_XML("un-xml", "un-sc"),
    OFAC_XML("ofac-xml", "ofac-sdn"),
    OFAC_PRIMARY("ofac-csv", "ofac-sdn"),
    OFAC_ALIASES("ofac-csv", "ofac-sdn"),
    OFAC_ADDRESSES("ofac-csv", "ofac-sdn"),
    OFAC_COMMENTS("ofac-csv", "ofac-sdn"),
    EU_CSV("eu-csv", "eu-fsf"),
    UK_CSV("uk-csv", "uk-sanctions"),
    WORLD_BANK_TABLE("world-bank", "world-bank"),
    WORLD_BANK_JSON("world-bank", "world-bank"),
    CSL_CSV("us-csl", "us-csl"),
    OPENSANCTIONS_CSV("opensanctions", "opensanctions"),
    FTM_JSON("opensanctions", "opensanctions"),
    LISTINGS("listings", ""),
    MAPPED("mapped", "");

    private final String word;
    private final String usualList;

    Shape(String word, String usualList) {
        this.word = word;
        this.usualList = usualList;
    }

    /** The word that cards use; the files of one set share it. */
    public String word() {
        return word;
    }

    /** The list that usually comes in this form; empty where any may. */
    public Optional<String> usualList() {
        return usualList.isEmpty() ? Optional.empty() : Optional.of(usualList);
    }

    /** All words, sorted. */
    static List<String> words() {
        return Arrays.stream(values()).map(Shape::word).distinct().sorted().toList();
    }
}
