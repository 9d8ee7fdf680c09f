package dev.tocsin.server.configuration.web;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.util.List;

/** What may stand in the file; the first four keys are those of Prometheus and Alertmanager. */
final class WebKeys {
    static final String TLS = "tls_server_config";
    static final String HTTP = "http_server_config";
    static final String USERS = "basic_auth_users";
    static final String RATE_LIMIT = "rate_limit";
    static final String TOKENS = "bearer_tokens";
    static final String LIMITS = "limits";

    static final String CERTIFICATE = "cert_file";
    static final String KEY = "key_file";
    static final String CLIENT_AUTHORITY = "client_ca_file";
    static final String CLIENT_AUTH_TYPE = "client_auth_type";
    static final String CLIENT_NAMES = "client_allowed_sans";
    static final String CIPHERS = "cipher_suites";
    static final String MIN_VERSION = "min_version";
    static final String MAX_VERSION = "max_version";

    /** What is known of TLS elsewhere, and has no effect here. */
    static final List<String> WITHOUT_EFFECT = List.of("prefer_server_cipher_suites", "curve_preferences");

    private static final Kind NAME = new StringKind(new Range<>(1, null), null);
    private static final Kind HASHES = new MapKind(new SecretKind(Range.any(), null, false));
    private static final Kind VERSION = new ChoiceKind(List.of("TLS12", "TLS13"));

    static final List<Property> TLS_KEYS = List.of(
            needed(CERTIFICATE, NAME, "The certificate that is shown, with those behind it, as PEM."),
            needed(KEY, NAME, "Its key as PEM, in the form PKCS #8."),
            free(CLIENT_AUTHORITY, NAME, "Who vouches for clients, as PEM."),
            free(CLIENT_AUTH_TYPE, new ChoiceKind(ClientAuth.words()), "Whether clients must show a certificate."),
            free(CLIENT_NAMES, new ListKind(NAME), "The names of which a client's certificate must have one."),
            free(CIPHERS, new ListKind(NAME), "The cipher suites of TLS 1.2 that are offered."),
            usual(MIN_VERSION, VERSION, Json.of("TLS12"), "The oldest version that is offered."),
            usual(MAX_VERSION, VERSION, Json.of("TLS13"), "The newest version that is offered."),
            free(WITHOUT_EFFECT.get(0), new AnyKind(), "Without effect here."),
            free(WITHOUT_EFFECT.get(1), new AnyKind(), "Without effect here."));

    private static final Kind LIMITS_KIND = new ObjectKind(
            LIMITS,
            List.of(
                    count("body_bytes", 1, 1 << 28, 16 << 20, "How long a body may be."),
                    count("bodies_bytes", 1, 1L << 40, 64 << 20, "How much of all bodies is held at once."),
                    count("header_bytes", 1 << 10, 1 << 20, 16 << 10, "How long the head of a call may be."),
                    count("connections", 1, 1 << 20, 1_024, "How many connections there may be."),
                    count("calls_per_second", 0, 1 << 20, 1_000, "How many calls a client may make; 0 for any."),
                    time("idle_timeout", "30s", "How long a connection may be silent."),
                    time("call_timeout", "30s", "How long a call may take to arrive."),
                    time("reply_timeout", "60s", "How long a client may take to read a reply.")));

    static final List<Property> ROOT = List.of(
            free(HTTP, new AnyKind(), "Without effect here."),
            free(USERS, HASHES, "Users by name, each with the bcrypt hash of a password."),
            free(RATE_LIMIT, new AnyKind(), "Without effect here."),
            free(TOKENS, HASHES, "Programs by name, each with the SHA-256 of a token in hexadecimal digits."),
            usual(LIMITS, LIMITS_KIND, Json.members().build(), "How much is taken from clients."));

    private WebKeys() {}

    private static Property count(String name, long least, long most, long usual, String description) {
        return usual(name, new IntegerKind(new Range<>(least, most), true), Json.of(usual), description);
    }

    private static Property time(String name, String usual, String description) {
        Range<Duration> range = new Range<>(Duration.ofMillis(100), Duration.ofHours(1));
        return usual(name, new DurationKind(range), Json.of(usual), description);
    }

    private static Property needed(String name, Kind kind, String description) {
        return property(name, kind, new Presence.Required(), description);
    }

    private static Property free(String name, Kind kind, String description) {
        return property(name, kind, new Presence.Optional(), description);
    }

    private static Property usual(String name, Kind kind, Json value, String description) {
        return property(name, kind, new Presence.Default(value), description);
    }

    private static Property property(String name, Kind kind, Presence presence, String description) {
        return new Property(name, kind, presence, Notes.of(description), "java.lang.Object");
    }
}
