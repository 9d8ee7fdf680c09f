package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One mail, as text, as HTML or as both. It is sent as it is: nothing is added but what MIME needs. Immutable.
 *
 * @since 0.1
 */
public final class MailMessage implements Request {
    /** How long the sending of a mail may take that says nothing of it. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private final MailServer server;
    private final String from;
    private final String to;
    private final Map<String, String> headers;
    private final @Nullable String text;
    private final @Nullable String html;
    private final Duration timeout;
    private final boolean loginOnly;

    private MailMessage(Builder builder) {
        server = builder.server;
        from = builder.from;
        to = builder.to;
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(builder.headers);
        headers = Collections.unmodifiableMap(byName);
        text = builder.text;
        html = builder.html;
        timeout = builder.timeout;
        loginOnly = builder.loginOnly;
    }

    /**
     * Returns a builder of a mail.
     *
     * @param from who sends it, such as {@code Tocsin <tocsin@example.org>}
     * @param to who gets it: one address or several with commas between them. What is no address makes the mail {@link
     *     Unsendable}
     */
    public static Builder builder(MailServer server, String from, String to) {
        return new Builder(server, from, to);
    }

    /** {@return who takes it} */
    public MailServer server() {
        return server;
    }

    /** {@return who sends it} */
    public String from() {
        return from;
    }

    /** {@return who gets it} */
    public String to() {
        return to;
    }

    /** {@return the headers beside those, by names that are read in any case} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return the text, if there is one} */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** {@return the HTML, if there is any} */
    public Optional<String> html() {
        return Optional.ofNullable(html);
    }

    /** {@return how long the sending may take} */
    public Duration timeout() {
        return timeout;
    }

    /** {@return whether it is only asked whether the server would take a mail: it is greeted and logged in to} */
    public boolean isLoginOnly() {
        return loginOnly;
    }

    /** {@return the secrets that the server is shown, so that they can be masked in what it says} */
    public List<Secret> secrets() {
        return server.secrets().toList();
    }

    @Override
    public Json toJson() {
        MembersBuilder shown = Json.members();
        headers.forEach(shown::with);
        return Json.members()
                .with("kind", loginOnly ? "mail login" : "mail")
                .with("server", server.toJson())
                .with("from", from)
                .with("to", to)
                .with("headers", shown.build())
                .with("text", text == null ? Json.nothing() : Json.of(text))
                .with("html", html == null ? Json.nothing() : Json.of(html))
                .build();
    }

    @Override
    public String toString() {
        return "mail to " + to + " by " + server.address();
    }

    /** Collects what a mail consists of. Not thread-safe. */
    public static final class Builder {
        private final MailServer server;
        private final String from;
        private final String to;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private @Nullable String text;
        private @Nullable String html;
        private Duration timeout = DEFAULT_TIMEOUT;
        private boolean loginOnly;

        private Builder(MailServer server, String from, String to) {
            this.server = server;
            this.from = from;
            this.to = to;
        }

        /**
         * Sets a header, in place of what was set under that name. A value of several lines, or a name that mail does not
         * allow, makes the mail {@link Unsendable}.
         */
        public Builder header(String name, String value) {
            headers.remove(name);
            headers.put(name, value);
            return this;
        }

        /** Sets what those read who see no HTML. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Sets the HTML, a whole document. */
        public Builder html(String html) {
            this.html = html;
            return this;
        }

        /** Bounds the whole exchange with the server. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Sends nothing: the server is greeted and logged in to, and that is all. */
        public Builder loginOnly() {
            loginOnly = true;
            return this;
        }

        /** {@return the mail} */
        public MailMessage build() {
            return new MailMessage(this);
        }
    }
}
