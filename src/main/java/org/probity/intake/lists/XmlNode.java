package org.probity.intake.lists;

import java.util.ArrayList;
import java.util.List;

/** An element of an XML list with its own text, once it is read. */
final class XmlNode {
    private final String name;
    private final long line;
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name, long line) {
        this.name = name;
        this.line = line;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    List<XmlNode> children() {
        return children;
    }

    List<XmlNode> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** The lists within lists that old layouts like: every inner element of every outer one. */
    List<XmlNode> all(String outer, String inner) {
        return all(outer).stream().flatMap(one -> one.all(inner).stream()).toList();
    }

    /** Its own text, stripped. */
    String text() {
        return text.toString().strip();
    }

    /** The text of the first child of the name; blank where there is none. */
    String text(String childName) {
        for (XmlNode child : children) {
            if (child.name.equals(childName)) {
                return child.text();
            }
        }
        return "";
    }

    /** Hands every text below to the excerpt, under the path of its elements. */
    void excerpt(EntryDraft draft, String path) {
        String here = path.isEmpty() ? name : path + "/" + name;
        draft.field(here, text(), line);
        for (XmlNode child : children) {
            child.excerpt(draft, here);
        }
    }
}
