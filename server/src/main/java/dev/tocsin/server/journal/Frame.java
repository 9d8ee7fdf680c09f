package dev.tocsin.server.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Bytes as they are kept: the version of their format, a CRC32C, then the bytes themselves. The checksum is over the keys of the row
 * too, so that a body under another key is as wrong as another body.
 */
final class Frame {
    private static final byte FORMAT = 1;
    private static final int HEAD = 1 + Integer.BYTES;

    private Frame() {}

    static byte[] around(byte[] body, long... keys) {
        return ByteBuffer.allocate(HEAD + body.length)
                .put(FORMAT)
                .putInt(checksum(body, 0, keys))
                .put(body)
                .array();
    }

    /** {@return the bytes in a frame} */
    static byte[] body(byte[] framed, long... keys) throws DamagedException {
        if (framed.length < HEAD) {
            throw new DamagedException("it is cut short");
        }
        if (framed[0] != FORMAT) {
            throw new DamagedException("its format " + framed[0] + " is unknown");
        }
        if (ByteBuffer.wrap(framed).getInt(1) != checksum(framed, HEAD, keys)) {
            throw new DamagedException("its checksum is wrong");
        }
        return Arrays.copyOfRange(framed, HEAD, framed.length);
    }

    private static int checksum(byte[] bytes, int from, long... keys) {
        ByteBuffer row = ByteBuffer.allocate(keys.length * Long.BYTES);
        for (long key : keys) {
            row.putLong(key);
        }
        CRC32C checksum = new CRC32C();
        checksum.update(row.array());
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }
}
