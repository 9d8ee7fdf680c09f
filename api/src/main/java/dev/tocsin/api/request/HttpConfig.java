package dev.tocsin.api.request;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the calls of a notifier are made, as a receivers file says it under {@code http_config}. Its members are those of {@link
 * SharedObjects#HTTP_CONFIG}; redirects are never followed and TLS is always verified, whatever is said. A value; immutable.
 *
 * @param values the members
 * @since 0.1
 */
public record HttpConfig(Values values) {
    private static final String NAME = "http_config";
    private static final String TLS = "tls_config";

    /**
     * Returns a configuration of members in any form that one may be given in, such as {@code Map.of("proxy_url", "http://proxy:3128")}.
     *
     * @throws ProblemException if one is unknown or is not what it must be, or two do not go together
     */
    public static HttpConfig of(Map<String, ?> members) {
        Problems.Collector problems = Problems.collector();
        Object values = SharedObjects.HTTP_CONFIG.read(Input.of(members), Place.root("member", NAME), problems);
        problems.toProblems().orThrow();
        return new HttpConfig((Values) Objects.requireNonNull(values));
    }

    private Settings settings() {
        return new Settings(values);
    }

    /** {@return a call as this says: with login and headers where it has none of its own, over the connection} */
    public HttpCall applyTo(HttpCall call) {
        Map<String, MaskedText> headers = new LinkedHashMap<>();
        new Login(settings()).header().ifPresent(login -> headers.put(Login.HEADER, login));
        settings()
                .entries("http_headers")
                .forEach((name, header) -> headers.put((String) name, header((Values) header)));
        HttpCall.Builder applied = call.toBuilder().connection(connection(settings()));
        headers.forEach((name, value) -> {
            if (!call.hasHeader(name)) {
                applied.header(name, value);
            }
        });
        return applied.build();
    }

    /** {@return the call that asks for a token before a call is made, if it needs one; over the same connection unless another is said} */
    public Optional<TokenCall> tokenFor(HttpCall call) {
        return settings()
                .inside(Login.OAUTH2)
                .filter(login -> !call.hasHeader(Login.HEADER))
                .map(login -> TokenCall.of(login, connectionForToken(login), call.timeout()));
    }

    private static MaskedText header(Values header) {
        Settings settings = new Settings(header);
        return joined(Stream.concat(
                settings.items("values").stream().map(value -> MaskedText.of((String) value)),
                settings.items("secrets").stream().map(value -> MaskedText.of((Secret) value))));
    }

    private static MaskedText joined(Stream<MaskedText> all) {
        return all.reduce((before, next) -> before.plus(", ").plus(next)).orElseGet(() -> MaskedText.of(""));
    }

    private Connection connectionForToken(Settings login) {
        Connection own = connection(login);
        return own.equals(Connection.direct()) ? connection(settings()) : own;
    }

    private static Connection connection(Settings settings) {
        Optional<ProxyAddress> proxy = settings.secretAddress("proxy_url").map(ProxyAddress::new);
        Map<String, MaskedText> headers = new LinkedHashMap<>();
        proxy.flatMap(ProxyAddress::login).ifPresent(login -> headers.put("Proxy-Authorization", login));
        settings.entries("proxy_connect_header")
                .forEach((name, secrets) -> headers.put(
                        (String) name,
                        joined(((List<?>) secrets).stream().map(secret -> MaskedText.of((Secret) secret)))));
        return new Connection(
                proxy.map(ProxyAddress::withoutLogin),
                settings.text("no_proxy").stream()
                        .flatMap(list -> Stream.of(list.split(",")))
                        .map(String::strip)
                        .toList(),
                headers,
                settings.inside(TLS).flatMap(TlsConfig::trust));
    }
}
