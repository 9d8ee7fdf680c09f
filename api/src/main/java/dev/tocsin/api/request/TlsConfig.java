package dev.tocsin.api.request;

import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.Values;
import java.util.Optional;

/**
 * Whom TLS trusts and which key it shows, as a receivers file says it under {@code tls_config}. Its members are those of {@link
 * SharedObjects#TLS_CONFIG}. A value; immutable.
 *
 * @param values the members
 * @since 0.1
 */
public record TlsConfig(Values values) {
    /** {@return what calls say of it, if anything is said} */
    public Optional<Trust> trust() {
        return trust(new Settings(values));
    }

    static Optional<Trust> trust(Settings settings) {
        Trust trust = new Trust(
                settings.secret("ca"), settings.secret("cert"), settings.secret("key"), settings.text("server_name"));
        return trust.equals(Trust.NONE) ? Optional.empty() : Optional.of(trust);
    }
}
