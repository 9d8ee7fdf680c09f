package dev.tocsin.adapters.webhook;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Posts each incident to an HTTP endpoint as the JSON of Alertmanager's webhook (version 4), so that whatever receives
 * Alertmanager receives this. Two headers of Standard Webhooks always go with it: {@code webhook-id}, which every attempt of
 * one delivery repeats, and {@code webhook-timestamp}; with a secret, {@code webhook-signature} is the third.
 */
@Plugin("webhook")
public abstract class WebhookNotifier extends HttpNotifier {

    /** The address that the JSON is posted to. */
    @Field(minLength = 8, aliases = "url")
    protected abstract URI endpoint();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "5s", min = "1s", max = "60s", aliases = "timeout_seconds")
    protected abstract Duration timeout();

    /** Sends {@code [redacted]} in place of the summary and of every annotation. */
    @Field(defaultValue = "false")
    protected abstract boolean redactSummary();

    /** How many alerts of a group are sent at most, 0 for all; {@code truncatedAlerts} says how many were left out. */
    @Field(defaultValue = "0", min = "0")
    protected abstract int maxAlerts();

    /** Signs each request as Standard Webhooks v1 has it; the key in Base64, with or without {@code whsec_} before it. */
    @Field(pattern = "(whsec_)?([A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2}([A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)")
    protected abstract Optional<Secret> signingSecret();

    @Override
    protected HttpCall call(Incident incident, Delivery delivery) {
        Body body = Body.json(new GroupBody(maxAlerts(), redactSummary()).write(incident, delivery));
        String timestamp = String.valueOf(delivery.at().getEpochSecond());
        HttpCall.Builder call = HttpCall.post(endpoint())
                .header("webhook-id", delivery.id())
                .header("webhook-timestamp", timestamp)
                .body(body)
                .timeout(timeout());
        signingSecret()
                .map(SigningKey::of)
                .ifPresent(key -> call.header("webhook-signature", key.sign(delivery.id(), timestamp, body)));
        return call.build();
    }
}
