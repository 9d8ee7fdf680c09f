package dev.tocsin.server.http;

/**
 * How much is taken from clients.
 *
 * @param bodyBytes how long a body may be
 * @param bodiesBytes how much of all bodies that are longer than 64 KiB may be held at once
 * @param headerBytes how long the head of a call may be
 * @param connections how many connections there may be; for one more, the one is cut whose client has been waited for longest
 * @param patience for how long a client is waited for
 */
public record HttpLimits(int bodyBytes, long bodiesBytes, int headerBytes, int connections, Patience patience) {
    /** {@return 16 MiB, 64 MiB, 16 KiB, 1,024 connections, and the usual patience} */
    public static HttpLimits ofDefaults() {
        return new HttpLimits(16 << 20, 64 << 20, 16 << 10, 1_024, Patience.ofDefaults());
    }

    /** {@return the same with another patience} */
    public HttpLimits with(Patience other) {
        return new HttpLimits(bodyBytes, bodiesBytes, headerBytes, connections, other);
    }
}
