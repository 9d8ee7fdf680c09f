package dev.tocsin.api.request;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a target said. Immutable.
 *
 * @since 0.1
 */
public final class Reply implements Answer {
    private static final Reply WRITTEN = new Reply("written", 0, Map.of(), new byte[0]);

    private final String words;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(String words, int status, Map<String, String> headers, byte[] body) {
        this.words = words;
        this.status = status;
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        this.headers = Collections.unmodifiableMap(byName);
        this.body = body.clone();
    }

    /**
     * Returns the reply of an HTTP server.
     *
     * @param status the HTTP status
     * @param headers the headers; of a repeated one, one value
     * @param body the octets of the body, as far as the call's limit let them be read
     */
    public static Reply http(int status, Map<String, String> headers, byte[] body) {
        return new Reply("status " + status, status, headers, body);
    }

    /**
     * Returns how a {@link Command} ended.
     *
     * @param status its exit status
     * @param output what it wrote to its standard streams, as far as the command's limit let it be kept
     */
    public static Reply exit(int status, byte[] output) {
        return new Reply("exit " + status, status, Map.of(), output);
    }

    /**
     * Returns the reply of a mail server.
     *
     * @param code its code
     * @param text what it said, and which recipients it refused
     */
    public static Reply smtp(int code, String text) {
        return new Reply("SMTP " + code, code, Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the reply to a {@link Line}: it was written} */
    public static Reply written() {
        return WRITTEN;
    }

    /** {@return the HTTP status, the code of a mail server, or the exit status of a command; 0 where there is no such thing} */
    public int status() {
        return status;
    }

    /** {@return the value of a header, whose name is read in any case} */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** {@return the body, the words of a mail server, or the output of a command, read as UTF-8; what is not UTF-8 becomes U+FFFD} */
    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** {@return the body as JSON; {@link Json#nothing()} if it is none, or larger or deeper than a reader takes} */
    public Json json() {
        try {
            return JsonText.read(body().strip(), Limits.ofDefaults());
        } catch (ProblemException garbled) {
            return Json.nothing();
        }
    }

    /**
     * {@return where a redirect leads, as a host with its port where that is given; the rest of the address may be a
     * credential}
     */
    public Optional<String> redirect() {
        return status / 100 == 3 ? header("Location").flatMap(Reply::authority) : Optional.empty();
    }

    private static Optional<String> authority(String address) {
        try {
            URI uri = new URI(address);
            return Optional.ofNullable(uri.getHost())
                    .map(host -> uri.getPort() < 0 ? host : host + ":" + uri.getPort());
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * {@return this reply with the mask in place of every mention of these secrets, and of their long parts, in its body: as they
     * are, and as they are written in an address, in JSON and in Base64}
     */
    public Reply hiding(List<Secret> secrets) {
        return secrets.isEmpty() || body.length == 0
                ? this
                : new Reply(
                        words,
                        status,
                        headers,
                        SecretForms.of(secrets).hide(body()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return words;
    }
}
