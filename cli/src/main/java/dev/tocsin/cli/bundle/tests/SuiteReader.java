package dev.tocsin.cli.bundle.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one report of Surefire. Tests are counted one by one: the sums that a report begins with leave nested classes out.
 */
final class SuiteReader {

    private final List<Suite.Broken> broken = new ArrayList<>();
    private String jdk = "";
    private String test = "";
    private int tests;
    private int skipped;

    private SuiteReader() {}

    static Suite read(String module, Path file) {
        SuiteReader reader = new SuiteReader();
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    reader.element(xml);
                }
            }
        } catch (XMLStreamException e) {
            // A test that was killed leaves half a report; the run is red then, and the rest is counted.
            reader.broken.add(new Suite.Broken(file.getFileName().toString(), true, "this report breaks off"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Suite(module, reader.jdk, reader.tests, reader.skipped, List.copyOf(reader.broken));
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "testcase" -> {
                tests++;
                test = attribute(xml, "classname") + "." + attribute(xml, "name");
            }
            case "skipped" -> skipped++;
            case "failure" -> broken.add(new Suite.Broken(test, false, attribute(xml, "message")));
            case "error" -> broken.add(new Suite.Broken(test, true, attribute(xml, "message")));
            case "property" -> property(xml);
            default -> {
                // What a test wrote, and the like.
            }
        }
    }

    private void property(XMLStreamReader xml) {
        if (attribute(xml, "name").equals("java.specification.version")) {
            jdk = attribute(xml, "value");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return Objects.requireNonNullElse(value, "");
    }
}
