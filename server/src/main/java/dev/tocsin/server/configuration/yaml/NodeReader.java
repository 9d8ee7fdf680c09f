package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Turns nodes of YAML into inputs, and notes where each begins.
 *
 * <p>An alias stands for a copy of what it names, and {@code <<} for the entries of what it names, so a few lines can mean a
 * tree of any size, or one without end: depth and number of the values are bounded. For one use.
 */
final class NodeReader {

    private static final String MERGE = "<<";
    private static final int MAX_DEPTH = 32;
    private static final int MAX_VALUES = 300_000;

    private final Reading reading;
    private int values;

    NodeReader(Reading reading) {
        this.reading = reading;
    }

    Input read(Node node, Place place) {
        return read(node, place, 0);
    }

    private Input read(Node node, Place place, int depth) {
        reading.markOnce(place, Spot.of(node));
        if (isTooMuch(1, place, depth)) {
            return Reading.UNREADABLE;
        }
        return switch (node) {
            case MappingNode mapping -> {
                Map<String, Input> entries = new LinkedHashMap<>();
                addMissing(mapping, entries, place, depth);
                yield new Input.Entries(entries);
            }
            case SequenceNode sequence -> items(sequence, place, depth);
            case ScalarNode scalar -> Scalars.read(scalar, place, reading);
            default -> refuse(place, "this cannot be read", "write a list, a mapping or a value");
        };
    }

    private boolean isTooMuch(int more, Place place, int depth) {
        boolean isFirst = values <= MAX_VALUES;
        values += more;
        if (depth > MAX_DEPTH) {
            refuse(place, "it is nested deeper than the maximum " + MAX_DEPTH, "nest less");
        } else if (values > MAX_VALUES && isFirst) {
            refuse(place, "here is more than the maximum of " + MAX_VALUES + " values", "use fewer aliases");
        }
        return depth > MAX_DEPTH || values > MAX_VALUES;
    }

    private Input items(SequenceNode sequence, Place place, int depth) {
        List<Input> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(read(item, place.item(items.size()), depth + 1));
        }
        return new Input.Items(items);
    }

    /** Adds the entries of a mapping whose keys are not there yet: its own first, then those that it merges. */
    private void addMissing(MappingNode mapping, Map<String, Input> entries, Place place, int depth) {
        List<Node> merged = new ArrayList<>();
        entries(mapping, place).forEach((key, entry) -> {
            if (isMerge(entry.getKeyNode())) {
                merged.add(entry.getValueNode());
            } else if (!entries.containsKey(key)) {
                Place spot = place.member(key);
                reading.mark(spot, Spot.of(entry.getKeyNode()));
                entries.put(key, read(entry.getValueNode(), spot, depth + 1));
            }
        });
        merged.forEach(node -> merge(node, entries, place, depth + 1));
    }

    /** {@return what a mapping itself holds, by its keys; a problem is told of what is no key, or is given again} */
    Map<String, NodeTuple> entries(MappingNode mapping, Place place) {
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode scalar) {
                String key = scalar.getValue();
                NodeTuple before = entries.putIfAbsent(key, entry);
                if (before != null) {
                    Place spot = place.member(key);
                    reading.mark(spot, Spot.of(scalar));
                    int line = Spot.of(before.getKeyNode()).line();
                    refuse(spot, Quoted.of(key) + " is given before, in line " + line, "remove one of them");
                }
            } else {
                reading.mark(place, Spot.of(entry.getKeyNode()));
                refuse(place, "a key is a list or a mapping", "write a name");
            }
        }
        return entries;
    }

    private void merge(Node node, Map<String, Input> entries, Place place, int depth) {
        int size = node instanceof CollectionNode<?> collection
                ? collection.getValue().size()
                : 0;
        if (isTooMuch(1 + size, place, depth)) {
            return;
        }
        switch (node) {
            case MappingNode mapping -> addMissing(mapping, entries, place, depth);
            case SequenceNode sequence -> sequence.getValue().forEach(item -> merge(item, entries, place, depth + 1));
            default -> {
                Place spot = place.member(MERGE);
                reading.mark(spot, Spot.of(node));
                refuse(spot, "it is no mapping, and no list of mappings", "write an alias of one, such as '*name'");
            }
        }
    }

    private static boolean isMerge(Node key) {
        return key instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().equals(MERGE);
    }

    private Input refuse(Place place, String message, String fix) {
        reading.refuse(Code.NOT_YAML, place, message, fix);
        return Reading.UNREADABLE;
    }
}
