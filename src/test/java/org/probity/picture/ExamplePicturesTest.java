package org.probity.picture;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.probity.fact.Fact;
import org.probity.fact.PatronagePath;
import org.probity.fact.SameParty;
import org.probity.picture.ExampleFindings.Found;
import org.probity.rulebook.Language;
import org.probity.rulebook.Translation;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every finding of the example, drawn. With -Dprobity.pictures=DIR the pictures are also written, to be looked at. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExamplePicturesTest {

    private static final Set<Class<?>> WANT_A_PICTURE = Set.of(
            PatronagePath.class,
            org.probity.fact.Kinship.class,
            org.probity.fact.OfficialCircle.class,
            org.probity.fact.EffectiveShare.class,
            org.probity.fact.Control.class,
            org.probity.fact.SharedKey.class,
            org.probity.fact.ListedShare.class,
            org.probity.fact.Hit.class,
            org.probity.fact.Payment.class);

    /** Ids in facts that are not those of parties. */
    private static final Set<String> PAPERS =
            Set.of("contractId", "tenderId", "awardId", "matterId", "supportId", "listingId");

    private static Network network(Found found) {
        return Story.of(
                found.dossier().subject(),
                found.raised().facts(),
                new Parties(found.dossier().facts(), found.raised().facts()),
                new Words(Translation.english()));
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Found> check) {
        return ExampleFindings.ALL.stream()
                .filter(found -> network(found).isStory())
                .map(found -> DynamicTest.dynamicTest(found.name(), () -> check.accept(found)));
    }

    @Test
    void a_finding_that_rests_on_ties_has_a_picture() {
        List<String> without = ExampleFindings.ALL.stream()
                .filter(found ->
                        found.raised().facts().stream().map(Fact::getClass).anyMatch(WANT_A_PICTURE::contains))
                .filter(found -> Picture.of(found.raised(), found.dossier(), Translation.english())
                        .isEmpty())
                .map(Found::name)
                .toList();

        assertThat(without).isEmpty();
        assertThat(ExampleFindings.ALL.stream().filter(found -> network(found).isStory()))
                .hasSizeGreaterThan(30);
    }

    @TestFactory
    Stream<DynamicTest> no_node_covers_another_and_every_label_has_a_place_of_its_own() {
        return each(found -> {
            Layout layout =
                    Drawing.of(network(found), new Words(Translation.english())).layout();
            List<Box> boxes = new ArrayList<>(layout.boxes().values());
            layout.labels().forEach(label -> boxes.add(label.box()));
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertThat(boxes.get(i).overlaps(boxes.get(j)))
                            .as(boxes.get(i) + " over " + boxes.get(j))
                            .isFalse();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nodes_and_labels_keep_apart_in_every_language() {
        return Stream.of(Language.values())
                .flatMap(language -> each(found -> {
                    Words words = new Words(ExampleFindings.TRANSLATIONS.in(language));
                    Network network = Story.of(
                            found.dossier().subject(),
                            found.raised().facts(),
                            new Parties(found.dossier().facts(), found.raised().facts()),
                            words);
                    assertThat(Drawing.of(network, words).layout().isTidy()).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_line_runs_through_a_node_it_does_not_tie() {
        return each(found -> {
            Layout layout =
                    Drawing.of(network(found), new Words(Translation.english())).layout();
            for (Placed line : layout.lines()) {
                layout.boxes().forEach((id, box) -> assertThat(!line.edge().joins(id) && line.crosses(box))
                        .as(line.edge() + " through " + id)
                        .isFalse());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_party_that_the_facts_name_is_in_the_picture() {
        return each(found -> {
            Set<String> drawn = new TreeSet<>();
            network(found).nodes().forEach(node -> drawn.add(node.id()));
            for (String party : parties(found.raised().facts())) {
                assertThat(drawn).contains("party " + party);
            }
        });
    }

    private static Set<String> parties(List<Fact> facts) {
        Set<String> ids = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact instanceof SameParty same) {
                ids.add(same.partyId());
                continue;
            }
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                if (component.getName().endsWith("Id") && !PAPERS.contains(component.getName())) {
                    try {
                        if (component.getAccessor().invoke(fact) instanceof String id) {
                            ids.add(id);
                        }
                    } catch (ReflectiveOperationException impossible) {
                        throw new AssertionError(impossible);
                    }
                }
            }
            if (fact instanceof PatronagePath path) {
                path.path().forEach(step -> ids.add(step.toId()));
            }
        }
        return ids;
    }

    @TestFactory
    Stream<DynamicTest> the_picture_is_sound_and_small_and_nothing_stands_outside() {
        return Stream.of(Language.values())
                .flatMap(language -> each(found -> {
                    Picture picture = Picture.of(
                                    found.raised(), found.dossier(), ExampleFindings.TRANSLATIONS.in(language))
                            .orElseThrow();
                    Document svg = parsed(picture.svg());
                    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
                    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                            .isNotBlank();
                    assertThat(svg.getElementsByTagName("g").getLength()).isBetween(2, Picture.MOST_NODES);
                    assertThat(picture.svg()).doesNotContain("<script", "foreignObject", "href", "style", "id=");
                    assertThat(picture.svg().length()).isLessThan(40_000);
                    assertThat(picture.sentences()).isNotEmpty();
                    assertThat(outside(svg)).isEmpty();
                    write(found.name() + "-" + language.tag(), picture);
                }));
    }

    /** Texts whose estimated width leaves the frame. */
    private static List<String> outside(Document svg) {
        String[] frame = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        double left = Double.parseDouble(frame[0]);
        double right = left + Double.parseDouble(frame[2]);
        List<String> outside = new ArrayList<>();
        var texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            var attributes = texts.item(i).getAttributes();
            double x = Double.parseDouble(attributes.getNamedItem("x").getNodeValue());
            double size =
                    Double.parseDouble(attributes.getNamedItem("font-size").getNodeValue());
            double half = Wrapped.width(texts.item(i).getTextContent(), size) / 2;
            if (x - half < left || x + half > right) {
                outside.add(texts.item(i).getTextContent());
            }
        }
        return outside;
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception broken) {
            throw new AssertionError(svg, broken);
        }
    }

    private static void write(String name, Picture picture) {
        String folder = System.getProperty("probity.pictures", "");
        if (!folder.isBlank()) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.writeString(Path.of(folder, name + ".svg"), picture.svg());
                Files.write(Path.of(folder, name + ".txt"), picture.sentences());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
