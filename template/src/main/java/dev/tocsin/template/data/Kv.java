package dev.tocsin.template.data;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Labels or annotations: texts by their names.
 *
 * @param entries the texts in the order of their names
 */
public record Kv(Map<String, String> entries) implements Value {
    private static final String FIRST = "alertname";

    @Override
    public Type type() {
        return Type.KV;
    }

    @Override
    public boolean isTrue() {
        return !entries.isEmpty();
    }

    /** {@return the text of that name; empty where there is none} */
    Text get(String name) {
        return Text.of(entries.getOrDefault(name, ""));
    }

    /** {@return the texts in the order of their names, but {@code alertname} first} */
    Items sortedPairs() {
        return new Items(
                Type.PAIRS,
                Stream.concat(
                                entries.entrySet().stream()
                                        .filter(entry -> entry.getKey().equals(FIRST)),
                                entries.entrySet().stream()
                                        .filter(entry -> !entry.getKey().equals(FIRST)))
                        .map(entry -> new Pair(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** {@return all but those of these names} */
    Kv remove(Collection<String> names) {
        Map<String, String> left = new TreeMap<>(entries);
        left.keySet().removeAll(names);
        return new Kv(left);
    }

    @Override
    public String toString() {
        return sortedPairs().joined(", ");
    }
}
