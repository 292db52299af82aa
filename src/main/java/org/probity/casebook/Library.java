package org.probity.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.store.Store;

/** Rule books and cards of lists by their hash, so that old screenings can be read and made again. Safe for threads. */
public final class Library {

    private final Store store;

    Library(Store store) {
        this.store = store;
    }

    /**
     * A list on record; its files stand in the home folder.
     *
     * @param sha256 hash over its files
     * @param name short name
     * @param version its own day or version, or blank
     * @param entries number of its entries
     * @param card what else is known of it, as canonical JSON
     */
    public record KeptList(String sha256, String name, String version, int entries, String card) {}

    /** Keeps a rule book; does nothing when it is there already. */
    public void keepBook(String sha256, SortedMap<String, String> files, Actor by) {
        store.write(by, change -> {
            String text = change.text(CanonicalJson.of(files));
            int added = change.handle()
                    .execute(
                            "INSERT INTO books (sha256, files, kept_at, kept_by) VALUES (?, ?, ?, ?)"
                                    + " ON CONFLICT DO NOTHING",
                            sha256,
                            text,
                            change.now().toString(),
                            by.id());
            if (added > 0) {
                change.record(Action.BOOK_KEPT, sha256, Map.of("files", files.size(), "content", text));
            }
            return added;
        });
    }

    /** Path to text of a rule book. */
    public Optional<SortedMap<String, String>> book(String sha256) {
        return store.read(handle -> handle.select(
                        "SELECT t.text FROM books b JOIN texts t ON t.sha256 = b.files WHERE b.sha256 = ?", sha256)
                .mapTo(String.class)
                .findOne()
                .map(text -> {
                    SortedMap<String, String> files = new TreeMap<>();
                    JsonValues.object(text).forEach((path, content) -> files.put(path, String.valueOf(content)));
                    return files;
                }));
    }

    /** Hashes of the rule books on record, the oldest first. */
    public List<String> books() {
        return store.read(handle -> handle.select("SELECT sha256 FROM books ORDER BY kept_at, sha256")
                .mapTo(String.class)
                .list());
    }

    /** Keeps what is known of a list that was taken into use, and says so in the audit trail. */
    public void keepList(KeptList list, Actor by) {
        store.write(by, change -> {
            int added = change.handle()
                    .execute(
                            "INSERT INTO lists (sha256, name, version, entries, card, kept_at, kept_by)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                            list.sha256(),
                            list.name(),
                            list.version(),
                            list.entries(),
                            change.text(list.card()),
                            change.now().toString(),
                            by.id());
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("list", list.name());
            details.put("version", list.version());
            details.put("entries", list.entries());
            change.record(Action.LIST_IMPORTED, list.sha256(), details);
            return added;
        });
    }

    /** The lists on record, the oldest first. */
    public List<KeptList> lists() {
        return store.read(handle -> handle.select("SELECT l.sha256, l.name, l.version, l.entries, t.text FROM lists l"
                        + " JOIN texts t ON t.sha256 = l.card ORDER BY l.kept_at, l.sha256")
                .map((row, context) -> new KeptList(
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5)))
                .list());
    }
}
