package dev.tocsin.api.incident;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/**
 * The fingerprint of a set of labels, as Prometheus makes it: FNV-1a, 64 bits, over the sorted names and values.
 *
 * @since 0.1
 */
public final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int SEPARATOR = 0xff;

    private Fingerprint() {}

    /** {@return the fingerprint of labels whose names come in ascending order} */
    public static long of(Map<String, String> sorted) {
        long hash = OFFSET;
        for (Map.Entry<String, String> label : sorted.entrySet()) {
            hash = add(add(hash, label.getKey()), label.getValue());
        }
        return hash;
    }

    /** {@return a fingerprint as it is written: 16 hexadecimal digits} */
    public static String text(long fingerprint) {
        return HexFormat.of().toHexDigits(fingerprint);
    }

    private static long add(long start, String text) {
        long hash = start;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * PRIME;
        }
        return (hash ^ SEPARATOR) * PRIME;
    }
}
