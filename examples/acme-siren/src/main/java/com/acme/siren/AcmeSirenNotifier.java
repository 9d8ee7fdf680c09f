package com.acme.siren;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Posts each incident to an HTTP endpoint as JSON. */
@Plugin("acme-siren")
@Semantics(
        documentation = "https://example.com/acme-siren/api",
        limits = {},
        pace = {},
        resolve = Resolve.SAME_CALL)
public abstract class AcmeSirenNotifier extends HttpNotifier {

    /** The address that the JSON is posted to. */
    @Field(minLength = 8, aliases = "url")
    protected abstract URI endpoint();

    /** The token that the endpoint asks for. */
    @Field
    protected abstract Optional<Secret> token();

    /** How long one request may take. */
    @Field(defaultValue = "5s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** How loud it is. */
    @Field(defaultValue = "5", min = "1", max = "10")
    protected abstract int volume();

    @Override
    protected HttpCall call(Notice notice) {
        HttpCall.Builder call = HttpCall.post(endpoint())
                .body(Body.json(body(notice.incident())))
                .timeout(timeout());
        token().ifPresent(token -> call.header("authorization", MaskedText.of("Bearer ").plus(token)));
        return call.build();
    }

    private Json body(Incident incident) {
        return Json.members()
                .with("key", incident.key())
                .with("status", incident.status().word())
                .with("title", incident.title())
                .with("severity", incident.severity().word())
                .with("summary", incident.summary())
                .with("volume", volume())
                .build();
    }
}
