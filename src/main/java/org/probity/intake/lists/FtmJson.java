package org.probity.intake.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probity.intake.table.FileRefused;

/**
 * FollowTheMoney entities, one a line: the nested form with everything inside, or the flat form whose parts and ties
 * stand on lines of their own. Of a flat file only parts and ties are held in memory beside the entries.
 */
final class FtmJson {
    private final ListSink sink;
    private final Map<String, List<FtmThing>> belonging = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();
    private final Map<String, List<FtmThing>> ties = new HashMap<>();

    private FtmJson(ListSink sink) {
        this.sink = sink;
    }

    static void read(List<Path> files, ListSink sink) {
        FtmJson reader = new FtmJson(sink);
        files.forEach(reader::links);
        files.forEach(reader::captions);
        for (Path file : files) {
            String name = ListFile.nameOf(file);
            JsonLists.lines(file, (node, line) -> {
                FtmThing thing = FtmThing.of(node);
                sink.row();
                if (thing == null) {
                    throw new FileRefused(
                            line,
                            "found an object without id, schema and properties. Expected an entity of that form.");
                }
                reader.line(thing, name, line);
            });
        }
    }

    /** First look: what stands on its own line and belongs to a thing elsewhere. */
    private void links(Path file) {
        JsonLists.lines(file, (node, line) -> {
            FtmThing thing = FtmThing.of(node);
            if (thing == null) {
                return;
            }
            if (Schema.isTie(thing.schema())) {
                for (String end : ends(thing)) {
                    captions.put(end, "");
                    ties.computeIfAbsent(end, key -> new ArrayList<>(1)).add(thing);
                }
            } else if (Schema.isPart(thing.schema())) {
                owners(thing).forEach(owner -> belonging
                        .computeIfAbsent(owner, key -> new ArrayList<>(1))
                        .add(thing));
                thing.texts("post").forEach(post -> captions.put(post, ""));
            }
        });
    }

    private static List<String> ends(FtmThing tie) {
        List<String> ends = new ArrayList<>(tie.texts(Schema.firstEnd(tie.schema())));
        ends.addAll(tie.texts(Schema.secondEnd(tie.schema())));
        return ends;
    }

    private static List<String> owners(FtmThing part) {
        return part.texts(part.schema().equals("Sanction") ? "entity" : "holder");
    }

    /** Second look: how those are called whom ties and posts name by id. */
    private void captions(Path file) {
        if (captions.isEmpty()) {
            return;
        }
        JsonLists.lines(file, (node, line) -> {
            FtmThing thing = FtmThing.of(node);
            if (thing != null && captions.containsKey(thing.id())) {
                captions.put(thing.id(), thing.caption());
            }
        });
    }

    private void line(FtmThing thing, String file, long line) {
        if (!Schema.isThing(thing.schema())) {
            sink.note(
                    Schema.isPart(thing.schema()) || Schema.isTie(thing.schema())
                            ? "lines of the kind " + thing.schema() + ", read with the thing they belong to"
                            : "lines of a kind that is never listed: " + thing.schema());
            return;
        }
        FtmEntry entry = new FtmEntry(thing, file, line);
        EntryDraft draft = entry.draft();
        thing.inside().forEach(inner -> inner(inner, thing, entry));
        belonging.getOrDefault(thing.id(), List.of()).forEach(part -> {
            entry.part(part);
            part.texts("post").forEach(post -> draft.position(captions.getOrDefault(post, "")));
        });
        ties.getOrDefault(thing.id(), List.of()).forEach(tie -> ends(tie).stream()
                .filter(end -> !end.equals(thing.id()))
                .forEach(end -> entry.tie(tie, captions.getOrDefault(end, ""), end)));
        boolean sanctioned = isSanctioned(thing);
        if (draft.topics().isEmpty() && !sanctioned) {
            sink.note("things without a topic and a sanction: only named by others");
            return;
        }
        String type = Topics.type(draft.topics());
        draft.type(type.isEmpty() && sanctioned ? "sanction" : type);
        sink.entry(draft);
    }

    private boolean isSanctioned(FtmThing thing) {
        return thing.inside().stream().anyMatch(part -> part.schema().equals("Sanction"))
                || belonging.getOrDefault(thing.id(), List.of()).stream()
                        .anyMatch(part -> part.schema().equals("Sanction"));
    }

    /** Something inside a nested thing: a part of it, or a tie whose other end stands inside the tie. */
    private static void inner(FtmThing inner, FtmThing thing, FtmEntry entry) {
        if (Schema.isTie(inner.schema())) {
            inner.inside().stream()
                    .filter(other -> !other.id().equals(thing.id()))
                    .forEach(other -> entry.tie(inner, other.caption(), other.id()));
        } else if (Schema.isPart(inner.schema())) {
            entry.part(inner);
        } else {
            entry.named(inner);
        }
    }
}
