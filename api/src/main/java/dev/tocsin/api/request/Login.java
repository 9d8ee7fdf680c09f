package dev.tocsin.api.request;

import dev.tocsin.contract.value.Secret;
import java.util.Optional;

/**
 * What a call shows of who makes it.
 *
 * @param settings the members of {@code http_config}
 */
record Login(Settings settings) {
    static final String HEADER = "Authorization";
    static final String BASIC = "basic_auth";
    static final String AUTHORIZATION = "authorization";
    static final String OAUTH2 = "oauth2";

    /** {@return the value of the header, if it is known before a call} */
    Optional<MaskedText> header() {
        return settings.inside(BASIC)
                .map(Login::basic)
                .or(() -> settings.inside(AUTHORIZATION).map(Login::authorization));
    }

    private static MaskedText basic(Settings login) {
        return MaskedText.basic(
                login.text("username").orElse(""), login.secret("password").orElse(Secret.of("")));
    }

    private static MaskedText authorization(Settings login) {
        return MaskedText.of(login.text("type").orElse("Bearer") + " ")
                .plus(login.secret("credentials").orElseThrow());
    }
}
