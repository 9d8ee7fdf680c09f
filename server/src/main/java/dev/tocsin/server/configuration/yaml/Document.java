package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * A YAML document whose root is a mapping. What is under a key is read when it is asked for, so that the placeholders under a
 * key that nobody needs are not looked up. For one thread.
 */
public final class Document {
    private final Reading reading;
    private final NodeReader nodes;
    private final Map<String, NodeTuple> entries;
    private final Map<String, Input> read = new HashMap<>();
    private final String text;

    private Document(String text, Reading reading, NodeReader nodes, Map<String, NodeTuple> entries) {
        this.text = text;
        this.reading = reading;
        this.nodes = nodes;
        this.entries = entries;
    }

    /**
     * Parses a text; nothing but white space and comments is a mapping without keys.
     *
     * @param keys which keys it may have; the first is named where there is none
     * @throws ProblemException if it is no YAML, no mapping, or more than one document
     */
    public static Document parse(String text, List<String> keys, Reading reading) {
        NodeReader nodes = new NodeReader(reading);
        Map<String, NodeTuple> entries = YamlText.parse(text, reading.file())
                .map(root -> entries(root, keys, nodes, reading))
                .orElse(Map.of());
        entries.forEach((key, entry) -> check(key, entry, keys, reading));
        return new Document(text, reading, nodes, entries);
    }

    private static Map<String, NodeTuple> entries(Node root, List<String> keys, NodeReader nodes, Reading reading) {
        if (root instanceof MappingNode mapping) {
            return nodes.entries(mapping, reading.root());
        }
        String fix = "begin it with a key such as '" + keys.getFirst() + ":'";
        throw ProblemException.of(new Problem(Code.INVALID_RECEIVERS, reading.file(), "it is no mapping", fix));
    }

    private static void check(String key, NodeTuple entry, List<String> keys, Reading reading) {
        Place place = reading.root().member(key);
        reading.mark(place, Spot.of(entry.getKeyNode()));
        if (!keys.contains(key)) {
            String message = "neither Tocsin nor Alertmanager has this key";
            reading.refuse(Code.UNKNOWN_KEY, place, message, Nearest.hint(key, keys));
        }
    }

    /** {@return what is known while it is read} */
    public Reading reading() {
        return reading;
    }

    /** {@return the place of a key of the root} */
    public Place place(String key) {
        return reading.root().member(key);
    }

    /** {@return what is under a key of the root; null, as YAML has it, if there is no such key} */
    public Input read(String key) {
        NodeTuple entry = entries.get(key);
        return entry == null
                ? new Input.Typed(Json.nothing())
                : read.computeIfAbsent(key, _ -> nodes.read(entry.getValueNode(), place(key)));
    }

    /** {@return the text as it is written, without its comments, and with others in place of some scalars, by their places} */
    public String textWith(Map<Place, String> others) {
        return reading.extents().replaced(text, others);
    }

    /** {@return whether the root has a key} */
    public boolean has(String key) {
        return entries.containsKey(key);
    }
}
