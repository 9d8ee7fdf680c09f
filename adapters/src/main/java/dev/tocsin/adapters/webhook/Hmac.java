package dev.tocsin.adapters.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.Param;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.HmacSha256;
import dev.tocsin.contract.value.Secret;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A signature in a header of its own, as Grafana's webhook has it.
 *
 * @param secret the key that both sides know
 * @param header the header of the signature
 * @param timestampHeader the header of the time
 */
public record Hmac(
        @Param(minLength = 1, description = "The key that both sides know.")
        Secret secret,

        @Param(
                defaultValue = "X-Grafana-Alerting-Signature",
                minLength = 1,
                description = "The header of the signature, HMAC-SHA256 in hexadecimal.")
        String header,

        @Param(
                minLength = 1,
                description =
                        "The header of the time in seconds since 1970; where there is one, 'time:body' is signed.")
        Optional<String> timestampHeader) {
    void sign(HttpCall.Builder call, SignedContent content) {
        timestampHeader.ifPresent(name -> call.header(name, content.timestamp()));
        byte[] signed = timestampHeader.isPresent() ? content.timed() : content.bare();
        byte[] signature = HmacSha256.sign(secret.reveal().getBytes(UTF_8), signed);
        call.header(header, HexFormat.of().formatHex(signature));
    }
}
