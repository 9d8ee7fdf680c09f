package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.util.Optional;

/**
 * Whom TLS trusts and which key it shows; certificates and the key are PEM texts. Immutable.
 *
 * @param authorities the certificates of those who vouch for the target; empty = whom the transport trusts
 * @param certificate what is shown to the target, with those who vouch for it behind it; empty = nothing
 * @param key the key of that certificate, in the form PKCS #8
 * @param serverName whom the target's certificate must be for; empty = the host of the address
 * @since 0.1
 */
public record Trust(
        Optional<Secret> authorities, Optional<Secret> certificate, Optional<Secret> key, Optional<String> serverName) {
    static final Trust NONE = new Trust(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks that the pair is one.
     *
     * @throws IllegalArgumentException if a certificate is given without its key, or a key without its certificate
     */
    public Trust {
        if (certificate.isPresent() != key.isPresent()) {
            throw new IllegalArgumentException("a certificate and its key are given together or not at all");
        }
    }

    Json toJson() {
        return Json.members()
                .with("authorities", Json.of(authorities.isPresent()))
                .with("certificate", Json.of(certificate.isPresent()))
                .with("key", key.map(Secret::toString).map(Json::of).orElseGet(Json::nothing))
                .with("server_name", serverName.map(Json::of).orElseGet(Json::nothing))
                .build();
    }
}
