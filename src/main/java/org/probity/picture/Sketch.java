package org.probity.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Subject;

/** A network in the making: nodes and ties come in the order told, and the same one twice is one. */
final class Sketch {

    private static final String PARTY = "party ";

    private final Subject subject;
    private final Parties parties;
    private final Words words;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Tied, Drawn> edges = new LinkedHashMap<>();

    Sketch(Subject subject, Parties parties, Words words) {
        this.subject = subject;
        this.parties = parties;
        this.words = words;
    }

    private record Tied(String from, String to, Line line) {}

    private record Drawn(Set<String> label, Set<String> sentences) {}

    Parties parties() {
        return parties;
    }

    Words words() {
        return words;
    }

    /** The node of the subject. */
    String subject() {
        return party(subject.id(), subject.name(), Shape.ofKind(subject.kind()));
    }

    /** The node of a party of which only the id is known here. */
    String party(String id) {
        return party(id, id, Shape.PARTY);
    }

    /**
     * The node of a party.
     *
     * @param id the party
     * @param name its name where the dossier has no other
     * @param likely what it most likely is, where the dossier does not say
     */
    String party(String id, String name, Shape likely) {
        String key = PARTY + id;
        Node old = nodes.get(key);
        Shape known = parties.shape(id);
        Shape drawn = known == Shape.PARTY && old != null ? old.shape() : known;
        Shape shape = drawn == Shape.PARTY ? likely : drawn;
        if (old == null
                || old.shape() == Shape.PARTY && shape != Shape.PARTY
                || old.name().equals(id)) {
            boolean judged = id.equals(subject.id());
            String caption = words.say(shape.key());
            nodes.put(
                    key,
                    new Node(
                            key,
                            shape,
                            judged ? words.say("judged", caption) : caption,
                            parties.name(id).orElse(old == null || old.name().equals(id) ? name : old.name()),
                            "",
                            judged));
        }
        return key;
    }

    /** A node that is no party; what was said first stays, but for a detail that was not known. */
    String thing(Shape shape, String id, String caption, String name, String detail) {
        String key = shape + " " + id;
        Node old = nodes.get(key);
        if (old == null || old.detail().isBlank() && !detail.isBlank()) {
            nodes.put(key, new Node(key, shape, caption, name, detail, false));
        }
        return key;
    }

    boolean has(String node) {
        return nodes.containsKey(node);
    }

    /** The node's name, to be said in a sentence. */
    String name(String node) {
        Node known = nodes.get(node);
        return words.name(known == null ? node : known.name());
    }

    /** A tie with a label, and the key of a sentence that is told of both names and the given values. */
    void tie(String from, String to, Line line, String label, String key, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(List.of(name(from), name(to)));
        all.addAll(java.util.Arrays.asList(values));
        tell(from, to, line, label, words.say(key, all.toArray()));
    }

    /** A tie with a label and a sentence; a blank one is not told. */
    void tell(String from, String to, Line line, String label, String sentence) {
        if (from.equals(to)) {
            return;
        }
        Drawn drawn = edges.computeIfAbsent(
                new Tied(from, to, line), tied -> new Drawn(new LinkedHashSet<>(), new LinkedHashSet<>()));
        if (!label.isBlank()) {
            drawn.label().add(label);
        }
        if (!sentence.isBlank()) {
            drawn.sentences().add(sentence);
        }
    }

    boolean isTied(String from, String to, Line line) {
        return edges.containsKey(new Tied(from, to, line));
    }

    Network network() {
        List<Edge> drawn = new ArrayList<>();
        edges.forEach((tied, said) -> drawn.add(new Edge(
                tied.from(), tied.to(), tied.line(), List.copyOf(said.label()), List.copyOf(said.sentences()))));
        return new Network(List.copyOf(nodes.values()), drawn, 0);
    }
}
