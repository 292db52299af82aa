package org.probity.intake.lists;

import java.util.Collection;
import java.util.List;

/** What a FollowTheMoney topic means for a listing. */
final class Topics {
    /** Looked through in this order: the gravest meaning of all topics of an entry is its type. */
    private static final List<String[]> MEANINGS = List.of(
            new String[] {"sanction", "sanction"},
            new String[] {"sanction.counter", "sanction"},
            new String[] {"export.control", "sanction"},
            new String[] {"debarment", "debarment"},
            new String[] {"corp.disqual", "debarment"},
            new String[] {"crime", "crime"},
            new String[] {"wanted", "crime"},
            new String[] {"sanction.linked", "censure"},
            new String[] {"export.control.linked", "censure"},
            new String[] {"reg.action", "censure"},
            new String[] {"reg.warn", "censure"},
            new String[] {"poi", "censure"},
            new String[] {"role.pep", "public position"},
            new String[] {"role.rca", "public position"},
            new String[] {"role.pol", "public position"},
            new String[] {"gov", "public position"});

    private Topics() {}

    /** The type of an entry with these topics; blank where none has a meaning. */
    static String type(Collection<String> topics) {
        for (String[] meaning : MEANINGS) {
            boolean isExact = topics.contains(meaning[0]);
            boolean isCrime =
                    meaning[0].equals("crime") && topics.stream().anyMatch(topic -> topic.startsWith("crime."));
            boolean isGov = meaning[0].equals("gov") && topics.stream().anyMatch(topic -> topic.startsWith("gov."));
            if (isExact || isCrime || isGov) {
                return meaning[1];
            }
        }
        return "";
    }
}
