package dev.tocsin.api.delivery;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a notifier wants kept of an incident until it is over: how its target names what was made of it, and nothing else. Small,
 * and readable by whoever reads the deliveries, so never a secret. Immutable.
 *
 * <p>Nobody may rely on it: it is empty for the first state of an incident, where the one who delivers keeps nothing, and after
 * a crash at the wrong moment. A notifier then finds again what it made, or makes one more.
 *
 * @since 0.1
 */
public final class Memory {
    /** How many entries there can be. */
    public static final int MAX_ENTRIES = 8;

    /** How many code points a value can have. */
    public static final int MAX_LENGTH = 512;

    private static final Pattern NAME = Pattern.compile("[a-z_]{1,32}");
    private static final Memory EMPTY = new Memory(Map.of());

    private final Map<String, String> entries;

    private Memory(Map<String, String> entries) {
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** {@return the memory of an incident of which nothing is known} */
    public static Memory empty() {
        return EMPTY;
    }

    /**
     * Returns the memory of these entries.
     *
     * @throws IllegalArgumentException as {@link #with} does
     */
    public static Memory of(Map<String, String> entries) {
        Memory memory = EMPTY;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            memory = memory.with(entry.getKey(), entry.getValue());
        }
        return memory;
    }

    /**
     * Returns this memory and one entry more, in place of what had its name. A value that is too long, as no name of a target's
     * is, is not kept.
     *
     * @param name of up to 32 small letters and underscores
     * @throws IllegalArgumentException if the name is none, or the entry one too many; the plugin is wrong then
     */
    public Memory with(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a name in a memory is of 1 to 32 letters a to z and '_', unlike " + name);
        }
        Map<String, String> more = new TreeMap<>(entries);
        if (value.codePointCount(0, value.length()) > MAX_LENGTH) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        if (more.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("a memory has " + MAX_ENTRIES + " entries at most");
        }
        return new Memory(more);
    }

    /** {@return what is kept under a name} */
    public Optional<String> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** {@return all entries, ordered by name; for who keeps them} */
    public Map<String, String> entries() {
        return entries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Memory memory && entries.equals(memory.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
