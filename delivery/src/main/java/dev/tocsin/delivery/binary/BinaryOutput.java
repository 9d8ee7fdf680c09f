package dev.tocsin.delivery.binary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Values one after another, as bytes. Numbers take as many bytes as they need, seven bits in each; texts and collections begin with
 * their length. Not thread-safe.
 */
public final class BinaryOutput {
    /** As many as the longest number takes. */
    private static final int MOST_OCTETS = 10;

    private byte[] bytes = new byte[512];
    private int length;

    /** Makes one without values. */
    public BinaryOutput() {}

    /** Adds a number; those that are small and not negative take least. */
    public BinaryOutput number(long number) {
        room(MOST_OCTETS);
        long left = number;
        while ((left & ~0x7fL) != 0) {
            bytes[length++] = (byte) (left & 0x7f | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
        return this;
    }

    /** Adds a number in eight bytes. */
    public BinaryOutput hash(long number) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >>> shift);
        }
        return this;
    }

    /** Adds whether something is so. */
    public BinaryOutput truth(boolean truth) {
        return number(truth ? 1 : 0);
    }

    /** Adds a text. */
    public BinaryOutput text(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        number(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    /** Adds an instant, to the nanosecond; it may lie before 1970. */
    public BinaryOutput instant(Instant instant) {
        long seconds = instant.getEpochSecond();
        number(seconds << 1 ^ seconds >> 63);
        return number(instant.getNano());
    }

    /** Adds texts by name, in their order. */
    public BinaryOutput texts(Map<String, String> texts) {
        number(texts.size());
        texts.forEach((name, value) -> text(name).text(value));
        return this;
    }

    /** Adds how many values there are, and each of them. */
    public <T> BinaryOutput all(Collection<T> values, BiConsumer<BinaryOutput, T> writer) {
        number(values.size());
        values.forEach(value -> writer.accept(this, value));
        return this;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** {@return all that was added} */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
