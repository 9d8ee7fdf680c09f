package dev.tocsin.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads what a client is told, where nothing is sent to one. */
public final class Told {
    private Told() {}

    public static String body(Reply reply) {
        return new String(((Body.Whole) reply.body()).octets(), UTF_8);
    }
}
