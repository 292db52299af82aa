package org.probity.picture;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What a node stands for. Each has an outline of its own, so that a print in grey says as much as a screen. */
enum Shape {
    PERSON("#fdf3dd"),
    COMPANY("#e6f0fa"),
    BODY("#e8f3e6"),
    UNIT("#e8f3e6"),
    GROUP("#f8e3e0"),
    PARTY("#f5f5f5"),
    ENTRY("#f8e3e0"),
    KEY("#ffffff"),
    MATTER("#ffffff");

    private final String fill;

    Shape(String fill) {
        this.fill = fill;
    }

    String fill() {
        return fill;
    }

    /** Whether it stands for somebody, and not for a paper, a number or a list. */
    boolean isParty() {
        return ordinal() <= PARTY.ordinal();
    }

    /** Key of its name among the words of pictures. */
    String key() {
        return "shape." + name().toLowerCase(Locale.ROOT);
    }

    /** The shape for a kind of party, as the vocabulary names kinds. */
    static Shape ofKind(@Nullable String kind) {
        if (kind == null) {
            return PARTY;
        }
        return switch (kind) {
            case "person", "official" -> PERSON;
            case "company", "vendor" -> COMPANY;
            case "public body", "buyer" -> BODY;
            case "security unit", "unit" -> UNIT;
            case "armed group" -> GROUP;
            default -> PARTY;
        };
    }
}
