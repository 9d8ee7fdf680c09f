package dev.tocsin.benchmarks.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** As much of HTTP/1.1 as a bare loop needs: messages whose length their head tells. */
public final class Http {
    private static final String LENGTH = "content-length:";

    private Http() {}

    /** Reads a head and the body that belongs to it. {@return the number that the first line has second, -1 at the end} */
    public static int readMessage(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return -1;
        }
        long length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Long.parseLong(header.substring(LENGTH.length()).trim());
            }
        }
        in.skipNBytes(length);
        return first.startsWith("HTTP/") ? Integer.parseInt(first.substring(9, 12)) : 0;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                if (line.isEmpty()) {
                    return "";
                }
                throw new EOFException("in the middle of a head");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }
}
