package dev.tocsin.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A proper HTTP reply, after which the connection stays open. Immutable.
 *
 * @since 0.1
 */
public final class StatusReply implements Reaction {
    private final int status;
    private final Map<String, String> headers;
    private final String body;

    private StatusReply(int status, Map<String, String> headers, String body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.body = body;
    }

    static StatusReply of(int status) {
        return new StatusReply(status, Map.of(), "");
    }

    /** {@return this reply with one more header} */
    public StatusReply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new StatusReply(status, more, body);
    }

    /** {@return this reply with a body, sent in UTF-8} */
    public StatusReply body(String text) {
        return new StatusReply(status, headers, text);
    }

    /** {@return what a caller gets who hears this reply} */
    public Reply asReply() {
        return Reply.http(status, headers, body.getBytes(UTF_8));
    }

    @Override
    public boolean react(OutputStream out) throws IOException {
        byte[] octets = body.getBytes(UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (status != 204 && status != 304) {
            head.append("Content-Length: " + octets.length + "\r\n");
        }
        out.write((head + "\r\n").getBytes(ISO_8859_1));
        out.write(octets);
        out.flush();
        return true;
    }

    @Override
    public String toString() {
        return "status " + status;
    }
}
