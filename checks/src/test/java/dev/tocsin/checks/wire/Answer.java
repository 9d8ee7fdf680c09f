package dev.tocsin.checks.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * What is answered to a webhook.
 *
 * @param status its status; 0 for hanging up without a word
 * @param gate what is waited for before
 */
public record Answer(int status, Map<String, String> headers, String body, CountDownLatch gate) {
    /** It is taken. */
    public static final Answer TAKEN = status(200);

    /** {@return an answer without a word} */
    public static Answer status(int status) {
        return new Answer(status, Map.of(), "", new CountDownLatch(0));
    }

    /** {@return this answer, with a header} */
    public Answer header(String name, String value) {
        return new Answer(status, Map.of(name, value), body, gate);
    }

    /** {@return this answer, with a body} */
    public Answer body(String text) {
        return new Answer(status, headers, text, gate);
    }

    /** {@return this answer, given once a gate is open} */
    public Answer after(CountDownLatch opening) {
        return new Answer(status, headers, body, opening);
    }

    boolean isTaken() {
        return status >= 200 && status < 300;
    }

    void give(HttpExchange exchange) throws IOException, InterruptedException {
        gate.await();
        if (status > 0) {
            byte[] octets = body.getBytes(UTF_8);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
            if (octets.length > 0) {
                exchange.getResponseBody().write(octets);
            }
        }
    }
}
