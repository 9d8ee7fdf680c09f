package dev.tocsin.delivery.binary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads what a {@link BinaryOutput} wrote, in the same order. Not thread-safe. Each method throws {@link MalformedException} where
 * the bytes cannot have been written so.
 */
public final class BinaryInput {
    private static final int MOST_SHIFT = 63;

    private final byte[] bytes;
    private int next;

    /** Makes one that reads bytes from their beginning. */
    public BinaryInput(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** {@return the next number} */
    public long number() {
        long number = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            int octet = octet();
            number |= (octet & 0x7fL) << shift;
            if ((octet & 0x80) == 0) {
                return number;
            }
        }
        throw new MalformedException("a number is too long");
    }

    /** {@return the next number that is a size, of which each takes a byte at least} */
    public int size() {
        long size = number();
        if (size < 0 || size > bytes.length - next) {
            throw new MalformedException("there is less than it says");
        }
        return (int) size;
    }

    /** {@return the next number that was written in eight bytes} */
    public long hash() {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            number = number << 8 | octet();
        }
        return number;
    }

    /** {@return whether the next thing is so} */
    public boolean truth() {
        return octet() != 0;
    }

    /** {@return the next text} */
    public String text() {
        int size = size();
        String text = new String(bytes, next, size, UTF_8);
        next += size;
        return text;
    }

    /** {@return the next constant, which was written by its name} */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = text();
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedException("there is no such word"));
    }

    /** {@return the next instant} */
    public Instant instant() {
        long seconds = number();
        long nanos = number();
        try {
            return Instant.ofEpochSecond(seconds >>> 1 ^ -(seconds & 1), nanos);
        } catch (RuntimeException e) {
            throw new MalformedException("there is no such time");
        }
    }

    /** {@return the next texts by name, in their order} */
    public SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (int left = size(); left > 0; left--) {
            texts.put(text(), text());
        }
        return texts;
    }

    /** {@return all of the next values, each as a reader reads it} */
    public <T> List<T> all(Function<BinaryInput, T> reader) {
        List<T> all = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            all.add(reader.apply(this));
        }
        return all;
    }

    private int octet() {
        if (next == bytes.length) {
            throw new MalformedException("it ends too early");
        }
        return bytes[next++] & 0xff;
    }
}
