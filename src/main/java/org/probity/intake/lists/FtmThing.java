package org.probity.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A FollowTheMoney entity as it stands in the file. */
record FtmThing(String id, String schema, JsonNode node) {

    /** The entity of an object; null where it has no id and no schema. */
    static @Nullable FtmThing of(JsonNode node) {
        JsonNode id = node.path("id");
        JsonNode schema = node.path("schema");
        return id.isString() && schema.isString() && node.path("properties").isObject()
                ? new FtmThing(id.stringValue(), schema.stringValue(), node)
                : null;
    }

    /** The plain values of a property. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.path("properties").path(property)) {
            if (value.isString()) {
                texts.add(value.stringValue());
            }
        }
        return texts;
    }

    /** The first value of a property; blank where it has none. */
    String text(String property) {
        List<String> texts = texts(property);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** The entities inside a property of the nested form. */
    List<FtmThing> things(String property) {
        List<FtmThing> things = new ArrayList<>();
        for (JsonNode value : node.path("properties").path(property)) {
            FtmThing thing = value.isObject() ? of(value) : null;
            if (thing != null) {
                things.add(thing);
            }
        }
        return things;
    }

    /** All entities directly inside, whatever the property. */
    List<FtmThing> inside() {
        List<FtmThing> things = new ArrayList<>();
        node.path("properties").propertyNames().forEach(property -> things.addAll(things(property)));
        return things;
    }

    /** Its caption, or its first name. */
    String caption() {
        JsonNode caption = node.path("caption");
        return caption.isString() ? caption.stringValue() : text("name");
    }

    /** Keeps every plain value in the excerpt. */
    void excerpt(EntryDraft draft, String before, long line) {
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            for (String text : texts(property.getKey())) {
                draft.field(before + property.getKey(), text, line);
            }
        }
    }
}
