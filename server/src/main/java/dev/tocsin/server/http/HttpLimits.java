package dev.tocsin.server.http;

import java.time.Duration;

/**
 * How much is taken from clients.
 *
 * @param bodyBytes how long a body may be
 * @param headerBytes how long the head of a call may be
 * @param connections how many connections there may be; who makes one more waits
 * @param idle for how long nothing may be heard on a connection
 * @param drain how long calls may go on when the server is stopped
 */
public record HttpLimits(int bodyBytes, int headerBytes, int connections, Duration idle, Duration drain) {
    /** {@return 16 MiB, 16 KiB, 1,024 connections, 30 seconds, 10 seconds} */
    public static HttpLimits ofDefaults() {
        return new HttpLimits(16 << 20, 16 << 10, 1_024, Duration.ofSeconds(30), Duration.ofSeconds(10));
    }
}
