package dev.tocsin.benchmarks.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * As much of HTTP/1.1 as a bare loop needs: messages whose length their head tells. It costs whoever is measured as little of the
 * machine as it can. For one thread.
 */
public final class Http {
    private static final byte[] LENGTH = "content-length:".getBytes(ISO_8859_1);
    private static final int CASE = 0x20;

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int next;
    private int end;

    /** Reads from a connection. */
    public Http(InputStream in) {
        this.in = in;
    }

    /** Reads a head and the body that belongs to it. {@return the number that the first line has second, -1 at the end} */
    public int readMessage() throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int number = 0;
        int octet = octet();
        boolean isReply = octet == 'H';
        for (int i = 1; octet != '\n'; i++) {
            octet = octet();
            if (isReply && i >= 9 && i < 12) {
                number = 10 * number + octet - '0';
            }
        }
        skip(length());
        return number;
    }

    /** Reads a request. {@return its body; nothing at the end} */
    public Optional<byte[]> readBody() throws IOException {
        if (next == end && !fill()) {
            return Optional.empty();
        }
        while (octet() != '\n') {
            // the request line
        }
        byte[] body = new byte[(int) length()];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) octet();
        }
        return Optional.of(body);
    }

    /** Reads the rest of a head. {@return the length that it tells} */
    private long length() throws IOException {
        long length = 0;
        while (true) {
            int column = 0;
            boolean isLength = true;
            long value = 0;
            for (int octet = octet(); octet != '\n'; octet = octet()) {
                if (column < LENGTH.length) {
                    isLength &= (octet | CASE) == (LENGTH[column] | CASE);
                } else if (isLength && octet >= '0' && octet <= '9') {
                    value = 10 * value + octet - '0';
                }
                column++;
            }
            if (column <= 1) {
                return length;
            }
            if (isLength && column > LENGTH.length) {
                length = value;
            }
        }
    }

    private void skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            if (next == end && !fill()) {
                throw new EOFException("in the middle of a body");
            }
            int taken = (int) Math.min(left, end - next);
            next += taken;
            left -= taken;
        }
    }

    private int octet() throws IOException {
        if (next == end && !fill()) {
            throw new EOFException("in the middle of a head");
        }
        return buffer[next++];
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
