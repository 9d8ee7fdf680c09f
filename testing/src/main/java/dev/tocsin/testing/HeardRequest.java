package dev.tocsin.testing;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One HTTP request as a {@link RecordingEndpoint} heard it, secrets and all. Immutable.
 *
 * @since 0.1
 */
public final class HeardRequest {
    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final byte[] body;

    HeardRequest(String method, String target, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.target = target;
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        this.headers = Collections.unmodifiableMap(byName);
        this.body = body.clone();
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return path and query, as they were sent} */
    public String target() {
        return target;
    }

    /** {@return the value of a header, whose name is read in any case} */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** {@return the headers by their names, which are looked up in any case} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return the body, read as UTF-8} */
    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** {@return a copy of the octets of the body, as a signature is made over them} */
    public byte[] octets() {
        return body.clone();
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
