package dev.tocsin.contract.kind;

import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The objects that are the same in whatever contract they occur, so that a manifest names them and leaves their members out.
 * Their members, and what each does, are Alertmanager's.
 *
 * @since 0.1
 */
public final class SharedObjects {
    private static final Kind TEXT = new StringKind(Range.any(), null);
    private static final Kind TEXTS = new ListKind(TEXT);
    private static final Kind SECRET = new SecretKind(Range.any(), null, false);
    private static final Kind SECRETS = new ListKind(SECRET);
    private static final Kind SWITCH = new BooleanKind();
    private static final Presence NEEDED = new Presence.Required();
    private static final Presence FREE = new Presence.Optional();

    /** Whom TLS trusts, and which key it shows. */
    public static final ObjectKind TLS_CONFIG = object(
            "tls_config",
            member("ca", SECRET, FREE, "The certificates of those who vouch for the target, as PEM."),
            member("cert", SECRET, FREE, "The certificate that is shown to the target, as PEM."),
            member("key", SECRET, FREE, "The key of that certificate, as PEM (PKCS #8)."),
            member("server_name", TEXT, FREE, "Whom the target's certificate must be for, if not for its host."),
            member("min_version", TEXT, FREE, "Taken without effect: the JDK's versions are used."),
            member("max_version", TEXT, FREE, "Taken without effect: the JDK's versions are used."),
            member("insecure_skip_verify", SWITCH, otherwise(false), "Refused when set: TLS is always verified."));

    private static final ObjectKind BASIC_AUTH = object(
            "basic_auth",
            member("username", TEXT, new Presence.Default(Json.of("")), "The user."),
            member("password", SECRET, FREE, "The password."));

    private static final ObjectKind AUTHORIZATION = object(
            "authorization",
            member("type", TEXT, new Presence.Default(Json.of("Bearer")), "The first word of the header."),
            member("credentials", SECRET, NEEDED, "What follows it."));

    private static final Property PROXY_URL = member(
            "proxy_url",
            new SecretKind(Range.any(), null, true),
            FREE,
            "The proxy, such as 'http://proxy.corp:3128', with its login if it has one.");
    private static final Property NO_PROXY =
            member("no_proxy", TEXT, FREE, "Hosts and addresses that are called without it, separated by commas.");
    private static final Property PROXY_FROM_ENVIRONMENT =
            member("proxy_from_environment", SWITCH, otherwise(false), "Refused when set: give 'proxy_url'.");
    private static final Property PROXY_CONNECT_HEADER =
            member("proxy_connect_header", new MapKind(SECRETS), FREE, "What the proxy is told beside, by header.");

    /** Where an access token is asked for, and how. */
    static final ObjectKind OAUTH2 = object(
            "oauth2",
            member("client_id", TEXT, NEEDED, "Who asks for a token."),
            member("client_secret", SECRET, NEEDED, "What proves it."),
            member("token_url", new UriKind(new Range<>(8, null)), NEEDED, "Where the token is asked for."),
            member("scopes", TEXTS, FREE, "What the token is for."),
            member("endpoint_params", new MapKind(TEXT), FREE, "What is asked beside."),
            member(
                    "tls_config",
                    TLS_CONFIG,
                    FREE,
                    "Whom TLS trusts where the token is asked for; without this and a proxy of its own, it is asked for as calls are"
                            + " made."),
            PROXY_URL,
            NO_PROXY,
            PROXY_FROM_ENVIRONMENT,
            PROXY_CONNECT_HEADER);

    private static final ObjectKind HEADER = object(
            "http_header",
            member("values", TEXTS, FREE, "Values that everyone may see."),
            member("secrets", SECRETS, FREE, "Values that nobody may see."));

    /** How the calls of a notifier are made. */
    public static final ObjectKind HTTP_CONFIG = object(
            "http_config",
            member("basic_auth", BASIC_AUTH, FREE, "User and password that a call shows."),
            member("authorization", AUTHORIZATION, FREE, "The header 'Authorization' of a call."),
            member("oauth2", OAUTH2, FREE, "Where each attempt gets a token first."),
            member("tls_config", TLS_CONFIG, FREE, "Whom TLS trusts, and which key it shows."),
            PROXY_URL,
            NO_PROXY,
            PROXY_FROM_ENVIRONMENT,
            PROXY_CONNECT_HEADER,
            member("follow_redirects", SWITCH, otherwise(true), "Taken without effect: redirects are not followed."),
            member("enable_http2", SWITCH, otherwise(true), "Taken without effect: calls are made over HTTP/1.1."),
            member("http_headers", new MapKind(HEADER), FREE, "Headers of each call, by name."));

    private static final List<ObjectKind> ALL = List.of(HTTP_CONFIG, OAUTH2, TLS_CONFIG);

    private SharedObjects() {}

    private static ObjectKind object(String name, Property... members) {
        return new ObjectKind(name, List.of(members));
    }

    private static Property member(String name, Kind kind, Presence presence, String description) {
        return new Property(name, kind, presence, Notes.of(description), "java.lang.Object");
    }

    private static Presence otherwise(boolean value) {
        return new Presence.Default(Json.of(value));
    }

    /** {@return the object of that name, if it is one of these} */
    public static Optional<ObjectKind> named(String name) {
        return ALL.stream().filter(object -> object.name().equals(name)).findFirst();
    }

    /** {@return whether a kind is one of these} */
    public static boolean include(Kind kind) {
        // Objects.equals sees the same at once; a record's own equals is linked when it is first called.
        return kind instanceof ObjectKind object
                && named(object.name())
                        .filter(shared -> Objects.equals(shared, object))
                        .isPresent();
    }
}
