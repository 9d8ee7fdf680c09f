package dev.tocsin.server.http;

import java.time.Duration;

/**
 * For how long a client is waited for.
 *
 * @param idle for how long nothing may be heard on a connection
 * @param call how long a call may take to arrive, its head and then its body, however busily it does
 * @param reply how long a client may take to read a reply
 * @param drain how long calls may go on when the server is stopped
 */
public record Patience(Duration idle, Duration call, Duration reply, Duration drain) {
    /** {@return 30 seconds, 30 seconds, a minute, 10 seconds} */
    public static Patience ofDefaults() {
        return new Patience(
                Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(10));
    }
}
