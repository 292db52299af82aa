package org.probity.intake.lists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.probity.intake.table.FileRefused;

/** Walks an XML list and hands over one entry at a time; a document type is refused, so no entity can be declared. */
final class XmlEntries {
    private static final int DEEPEST = 32;
    private static final int ENTRY_CHARS = 1 << 20;
    private static final int ENTRY_NODES = 50_000;

    private final Set<String> entryNames;
    private final Consumer<XmlNode> sink;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private int depth;
    private int chars;
    private int nodes;

    private XmlEntries(Set<String> entryNames, Consumer<XmlNode> sink) {
        this.entryNames = entryNames;
        this.sink = sink;
    }

    /**
     * @param root the element the file must begin with
     * @param entryNames elements handed over whole
     * @param attributes takes the attributes of the root
     * @throws FileRefused when it is no well-formed XML to its end, or breaks a bound
     */
    static void read(
            Path file,
            String root,
            Set<String> entryNames,
            BiConsumer<String, String> attributes,
            Consumer<XmlNode> sink) {
        try (InputStream in = new TagGuard(new BufferedInputStream(Files.newInputStream(file)))) {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            try {
                new XmlEntries(entryNames, sink).walk(reader, root, attributes);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileRefused refused(XMLStreamException problem) {
        if (problem.getNestedException() instanceof FileRefused guard) {
            return guard;
        }
        long line = problem.getLocation() == null
                ? 0
                : Math.max(0, problem.getLocation().getLineNumber());
        return new FileRefused(
                line,
                "the XML ends or breaks here. Expected a whole, well-formed file."
                        + "\nMaybe it was cut short on its way; fetch it again.");
    }

    /** The JDK's own reader, with everything off that could reach outside the file. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("javax.xml.stream.isSupportingExternalEntities", false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is read");
        });
        return factory;
    }

    private void walk(XMLStreamReader reader, String root, BiConsumer<String, String> attributes)
            throws XMLStreamException {
        while (reader.hasNext()) {
            switch (next(reader)) {
                case XMLStreamConstants.DTD ->
                    throw new FileRefused(
                            line(reader), "found a document type. Expected none: official lists have none.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FileRefused(line(reader), "found a reference to an entity. Expected plain text.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == 0) {
                        root(reader, root, attributes);
                    }
                    start(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
    }

    /** The JDK's reader meets some broken files with exceptions of its own making instead of the one it promises. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (FileRefused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new XMLStreamException("the reader broke on the file", reader.getLocation(), e);
        }
    }

    private static void root(XMLStreamReader reader, String root, BiConsumer<String, String> attributes) {
        if (!reader.getLocalName().equals(root)) {
            throw new FileRefused(
                    line(reader), "the file begins with <" + reader.getLocalName() + ">. Expected <" + root + ">.");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.accept(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void start(XMLStreamReader reader) {
        depth++;
        if (depth > DEEPEST) {
            throw new FileRefused(line(reader), "elements stand more than " + DEEPEST + " deep.");
        }
        if (!open.isEmpty() || entryNames.contains(reader.getLocalName())) {
            if (++nodes > ENTRY_NODES) {
                throw new FileRefused(line(reader), "an entry has more than " + ENTRY_NODES + " parts.");
            }
            open.push(new XmlNode(reader.getLocalName(), line(reader)));
        }
    }

    private void characters(XMLStreamReader reader) {
        XmlNode node = open.peek();
        if (node != null) {
            chars += reader.getTextLength();
            if (chars > ENTRY_CHARS) {
                throw new FileRefused(line(reader), "an entry is longer than " + ENTRY_CHARS + " characters.");
            }
            node.append(reader.getText());
        }
    }

    private void end() {
        depth--;
        @Nullable XmlNode done = open.poll();
        if (done == null) {
            return;
        }
        XmlNode parent = open.peek();
        if (parent != null) {
            parent.add(done);
        } else {
            chars = 0;
            nodes = 0;
            sink.accept(done);
        }
    }

    private static long line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }
}
