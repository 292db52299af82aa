package org.probity.web.officer;

import java.util.List;

/**
 * What a finding rests on, in full.
 *
 * @param number number of the finding
 * @param isKept whether the dossier is on record
 * @param rows the rows cited
 * @param hits entries of lists, beside the party they may be about
 * @param sentences what the picture shows; empty where there is none
 */
public record EvidenceView(
        int number, boolean isKept, List<FactView> rows, List<HitView> hits, List<String> sentences) {
    public EvidenceView {
        rows = List.copyOf(rows);
        hits = List.copyOf(hits);
        sentences = List.copyOf(sentences);
    }
}
