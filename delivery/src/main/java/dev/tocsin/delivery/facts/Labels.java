package dev.tocsin.delivery.facts;

import dev.tocsin.api.incident.Fingerprint;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Texts by name, in the order of the names; names and values of labels, or of annotations. Immutable, and small, as
 * hundreds of thousands are held at once.
 */
public final class Labels extends AbstractMap<String, String> {
    private static final Labels NONE = new Labels(new String[0]);

    /** A name, its value, the next name, and so on. */
    private final String[] pairs;

    private final int hash;

    /** 0 before it was asked for first; it is asked for in each review of a group. */
    private volatile long fingerprint;

    private Labels(String[] pairs) {
        this.pairs = pairs;
        this.hash = super.hashCode();
    }

    /** {@return the labels of a map, without those whose value is empty, which stand for labels that are not there} */
    public static Labels of(Map<String, String> labels) {
        if (labels instanceof Labels already) {
            return already;
        }
        SortedMap<String, String> sorted = new TreeMap<>(labels);
        sorted.values().removeIf(String::isEmpty);
        String[] pairs = new String[2 * sorted.size()];
        int next = 0;
        for (Map.Entry<String, String> label : sorted.entrySet()) {
            pairs[next++] = label.getKey();
            pairs[next++] = label.getValue();
        }
        return pairs.length == 0 ? NONE : new Labels(pairs);
    }

    /** {@return what tells these labels from others, as Prometheus counts it: FNV-1a, 64 bits, over the names and values} */
    public long fingerprint() {
        long known = fingerprint;
        if (known == 0) {
            known = Fingerprint.of(this);
            fingerprint = known;
        }
        return known;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int low = 0;
        int high = pairs.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = pairs[2 * middle].compareTo((String) name);
            if (order == 0) {
                return pairs[2 * middle + 1];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return new Pairs(pairs);
            }

            @Override
            public int size() {
                return pairs.length / 2;
            }
        };
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(pairs[i], pairs[i + 1]);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Labels labels
                ? hash == labels.hash && Arrays.equals(pairs, labels.pairs)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static final class Pairs implements Iterator<Map.Entry<String, String>> {
        private final String[] pairs;
        private int next;

        Pairs(String[] pairs) {
            this.pairs = pairs;
        }

        @Override
        public boolean hasNext() {
            return next < pairs.length;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, String> pair = Map.entry(pairs[next], pairs[next + 1]);
            next += 2;
            return pair;
        }
    }
}
