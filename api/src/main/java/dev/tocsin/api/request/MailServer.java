package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server that takes a {@link MailMessage}, and how it is spoken to. Whatever TLS there is is verified. Immutable.
 *
 * @param host its name or address
 * @param port its port; one that there is not makes a mail {@link Unsendable}
 * @param hello by which name we introduce ourselves
 * @param security what keeps the connection secret
 * @param login who we are; empty = nobody in particular
 * @param trust whom TLS trusts and which key it shows; empty = as the transport is set up
 * @since 0.1
 */
public record MailServer(
        String host, int port, String hello, Security security, Optional<Login> login, Optional<Trust> trust) {
    /** The port on which servers begin with TLS. */
    public static final int IMPLICIT_TLS_PORT = 465;

    /** What keeps a connection secret. */
    public enum Security {
        /** TLS from the first octet on. */
        TLS,
        /** TLS once the server was greeted; without it nothing is sent. */
        STARTTLS,
        /** Nothing; a password is sent to this machine alone. */
        NONE
    }

    /**
     * Who we are.
     *
     * @param user the name
     * @param identity whom we act for; empty for the user
     * @param secret what proves it
     * @param challenged whether the server gets an answer made of the secret (CRAM-MD5) in place of the secret
     */
    public record Login(String user, String identity, Secret secret, boolean challenged) {}

    /** {@return host and port, as in {@code mail.example:587}} */
    public String address() {
        return host + ":" + port;
    }

    Stream<Secret> secrets() {
        return login.stream().map(Login::secret);
    }

    Json toJson() {
        return Json.members()
                .with("address", address())
                .with("hello", hello)
                .with("security", security.name().toLowerCase(Locale.ROOT))
                .with("user", login.map(Login::user).map(Json::of).orElseGet(Json::nothing))
                .with(
                        "password",
                        login.map(Login::secret)
                                .map(Secret::toString)
                                .map(Json::of)
                                .orElseGet(Json::nothing))
                .with("trust", trust.map(Trust::toJson).orElseGet(Json::nothing))
                .build();
    }
}
