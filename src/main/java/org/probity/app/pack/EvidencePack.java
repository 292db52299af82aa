package org.probity.app.pack;

import java.util.List;

import org.probity.app.Shelves;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.NewScreening;
import org.probity.rulebook.RuleShelf;

/**
 * A screening with all that it rests on, in one file: facts, form, entries of lists, rules, limits, stamp and a report. It
 * is only made when it says, judged again from its own files, what was said then. The same screening gives the same bytes.
 *
 * @param name a name for the file
 * @param bytes the zip
 */
public record EvidencePack(String name, byte[] bytes) {

    /**
     * The pack of a screening on record.
     *
     * @param rules the texts of the book it was judged by
     * @throws PackRefused when its papers are not kept any more, or other rules or another program say something else
     */
    public static EvidencePack of(KeptScreening kept, RuleShelf rules) {
        return of(kept.id(), kept.at().toString(), kept.by().login(), kept.content(), rules);
    }

    /** The pack of a screening that nobody has kept, such as one of a run. */
    public static EvidencePack of(NewScreening content, RuleShelf rules) {
        return of("", "", "", content, rules);
    }

    private static EvidencePack of(String id, String at, String by, NewScreening content, RuleShelf rules) {
        if (content.dossier().isBlank()) {
            throw new PackRefused("The dossier of " + (id.isEmpty() ? content.subjectId() : id)
                    + " is not on record. Expected a screening whose papers were kept and not erased.");
        }
        Evidence evidence =
                Evidence.of(Evidence.said(id, at, by, content), content.submission(), content.dossier(), rules, "pack");
        List<String> differences = Said.differences(evidence.said(), evidence.saidNow());
        if (!differences.isEmpty()) {
            throw new PackRefused("Judged again, the screening says something else, so no pack is made. "
                    + String.join(" ", differences));
        }
        String name = "pack-" + (id.isEmpty() ? content.subjectKind() + "-" + content.subjectId() : id) + ".zip";
        return new EvidencePack(name.replaceAll("[^\\p{L}\\p{N}._-]", "_"), PackZip.write(PackFiles.of(evidence)));
    }

    /** SHA-256 of the file. */
    public String sha256() {
        return Shelves.hash(bytes);
    }
}
