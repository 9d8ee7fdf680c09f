package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The call that asks for an access token by a client's credentials (OAuth 2.0, RFC 6749 section 4.4).
 *
 * @param call the call
 * @since 0.1
 */
public record TokenCall(HttpCall call) {
    static TokenCall of(Settings client, Connection connection, Duration timeout) {
        Map<String, MaskedText> fields = new LinkedHashMap<>();
        fields.put("grant_type", MaskedText.of("client_credentials"));
        List<?> scopes = client.items("scopes");
        if (!scopes.isEmpty()) {
            fields.put(
                    "scope", MaskedText.of(scopes.stream().map(Object::toString).collect(Collectors.joining(" "))));
        }
        client.entries("endpoint_params")
                .forEach((name, value) -> fields.put((String) name, MaskedText.of((String) value)));
        MaskedText login = MaskedText.basic(
                encoded(client.text("client_id").orElseThrow()),
                Secret.of(encoded(client.secret("client_secret").orElseThrow().reveal())));
        return new TokenCall(HttpCall.post(client.address("token_url").orElseThrow())
                .header(Login.HEADER, login)
                .body(Body.form(fields))
                .timeout(timeout)
                .connection(connection)
                .build());
    }

    /** Both are encoded before they become a login (section 2.3.1). */
    private static String encoded(String part) {
        return URLEncoder.encode(part, UTF_8);
    }

    /** {@return the value of the header {@code Authorization} that a reply gives, if it gives one} */
    public Optional<MaskedText> header(Reply reply) {
        return reply.json() instanceof Json.Members members
                ? members.find("access_token")
                        .filter(Json.Text.class::isInstance)
                        .map(token -> MaskedText.bearer(Secret.of(((Json.Text) token).value())))
                : Optional.empty();
    }
}
