package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request. Its timeout bounds the whole exchange: connecting, the headers and the body of the reply. Redirects are
 * not followed. Immutable.
 *
 * @since 0.1
 */
public final class HttpCall implements Request {
    /** The timeout of a call that sets none. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    /** The bound, in octets, on the reply of a call that sets none. */
    public static final int DEFAULT_REPLY_LIMIT = 64 * 1024;

    private final String method;
    private final MaskedText target;
    private final Map<String, MaskedText> headers;
    private final @Nullable Body body;
    private final Duration timeout;
    private final int replyLimit;
    private final Connection connection;

    private HttpCall(Builder builder) {
        method = builder.method;
        target = builder.target;
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        body = builder.body;
        timeout = builder.timeout;
        replyLimit = builder.replyLimit;
        connection = builder.connection;
    }

    /** {@return a builder of a POST to a public address} */
    public static Builder post(URI target) {
        return new Builder("POST", MaskedText.of(target.toString()));
    }

    /** {@return a builder of a POST to an address of which everyone may see the origin alone, such as an incoming webhook's} */
    public static Builder post(SecretUri target) {
        return new Builder("POST", MaskedText.of(target));
    }

    /**
     * Returns a builder of a request.
     *
     * @param method the HTTP method, in capitals
     * @param target the absolute address
     */
    public static Builder builder(String method, MaskedText target) {
        return new Builder(method, target);
    }

    /** {@return a builder of a call like this one} */
    public Builder toBuilder() {
        Builder builder = new Builder(method, target);
        builder.headers.putAll(headers);
        builder.body = body;
        return builder.timeout(timeout).replyLimit(replyLimit).connection(connection);
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the absolute address} */
    public MaskedText target() {
        return target;
    }

    /** {@return the headers, in the order in which they were set} */
    public Map<String, MaskedText> headers() {
        return headers;
    }

    boolean hasHeader(String name) {
        return headers.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** {@return the body, if there is one} */
    public Optional<Body> body() {
        return Optional.ofNullable(body);
    }

    /** {@return the bound on the whole exchange} */
    public Duration timeout() {
        return timeout;
    }

    /** {@return how many octets of the reply's body are read at most} */
    public int replyLimit() {
        return replyLimit;
    }

    /** {@return how the call gets to its target} */
    public Connection connection() {
        return connection;
    }

    /** {@return the secrets that the call carries, so that they can be masked in what the target says of it} */
    public List<Secret> secrets() {
        Stream<Secret> inText =
                Stream.concat(Stream.of(target), headers.values().stream()).flatMap(MaskedText::secrets);
        Stream<Secret> inBody = body().stream().flatMap(Body::secrets);
        return Stream.of(inText, inBody, connection.secrets())
                .flatMap(secrets -> secrets)
                .toList();
    }

    @Override
    public Json toJson() {
        MembersBuilder shown = Json.members();
        headers.forEach((name, value) -> shown.with(name, value.toString()));
        MembersBuilder call = Json.members()
                .with("kind", "http")
                .with("method", method)
                .with("uri", target.toString())
                .with("headers", shown.build())
                .with("body", body == null ? Json.nothing() : body.toJson());
        return connection.equals(Connection.direct())
                ? call.build()
                : call.with("connection", connection.toJson()).build();
    }

    @Override
    public String toString() {
        return method + " " + target;
    }

    /** Collects what a call consists of. Not thread-safe. */
    public static final class Builder {
        private final String method;
        private final MaskedText target;
        private final Map<String, MaskedText> headers = new LinkedHashMap<>();
        private @Nullable Body body;
        private Duration timeout = DEFAULT_TIMEOUT;
        private int replyLimit = DEFAULT_REPLY_LIMIT;
        private Connection connection = Connection.direct();

        private Builder(String method, MaskedText target) {
            this.method = method;
            this.target = target;
        }

        /**
         * Sets a header, in place of what was set under that name. One that HTTP does not allow makes the call {@link
         * Unsendable}.
         */
        public Builder header(String name, String value) {
            return header(name, MaskedText.of(value));
        }

        /** Sets a header of which parts are secret, as {@link #header(String, String)} does. */
        public Builder header(String name, MaskedText value) {
            headers.put(name, value);
            return this;
        }

        /** Sets the body, and with it the content type. */
        public Builder body(Body body) {
            this.body = body;
            return this;
        }

        /** Bounds the whole exchange; where no time is left, nothing is sent. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Bounds how many octets of the reply's body are read; the rest is left unread. */
        public Builder replyLimit(int octets) {
            this.replyLimit = octets;
            return this;
        }

        /** Sets how the call gets to its target; directly, unless set. */
        public Builder connection(Connection connection) {
            this.connection = connection;
            return this;
        }

        /** {@return the call} */
        public HttpCall build() {
            return new HttpCall(this);
        }
    }
}
