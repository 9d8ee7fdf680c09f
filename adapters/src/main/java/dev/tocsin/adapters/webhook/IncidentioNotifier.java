package dev.tocsin.adapters.webhook;

import dev.tocsin.api.AtLeastOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.Cut;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens an alert in incident.io and resolves it, in the words of Alertmanager's webhook. */
@Plugin("incidentio")
@AtLeastOne({"alert_source_token", "http_config"})
@Semantics(
        documentation = "https://docs.incident.io/alerts/alertmanager",
        assumed = "No pace is published.",
        limits = @Limit(at = "", max = 524_288, unit = Unit.BYTES, over = Over.SHRINK),
        pace = {},
        resolve = Resolve.SAME_CALL,
        dedup = @Dedup(at = "/groupKey", max = Integer.MAX_VALUE, form = KeyForm.PLAIN))
public abstract class IncidentioNotifier extends HttpNotifier {
    private static final Pointer VERSION = Pointer.of("/version");
    private static final int FEW_ALERTS = 100;

    /** The texts of senders, of which a few too long ones fill the body as well as many alerts do. */
    private static final List<Pointer> TEXTS = Stream.of(
                    "/alerts/*/labels/*",
                    "/alerts/*/annotations/*",
                    "/groupLabels/*",
                    "/commonLabels/*",
                    "/commonAnnotations/*")
            .map(Pointer::of)
            .toList();

    private static final Cut LINE = Cut.to(1_000, Unit.CODE_POINTS, Markup.PLAIN);

    /** The address of the alert source. */
    @Field(minLength = 8)
    protected abstract SecretUri url();

    /** The token of the alert source; in its place, {@code http_config} may have a login. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> alertSourceToken();

    /** How many alerts of a group are sent at most, 0 for all; {@code truncatedAlerts} says how many were left out. */
    @Field(defaultValue = "0", min = "0")
    protected abstract int maxAlerts();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        HttpCall.Builder call =
                HttpCall.post(url()).body(Body.json(body(notice))).timeout(timeout());
        alertSourceToken().ifPresent(token -> call.header("Authorization", MaskedText.bearer(token)));
        return call.build();
    }

    private Json body(Notice notice) {
        Json webhook = new GroupBody(alerts(notice.detail()), false).write(notice.incident(), notice.delivery());
        Json body = VERSION.change(webhook, theirs -> Json.of("1"));
        if (notice.detail() == Detail.LEAST) {
            for (Pointer texts : TEXTS) {
                body = texts.change(body, IncidentioNotifier::cut);
            }
        }
        return body;
    }

    private static Json cut(Json text) {
        return text instanceof Json.Text whole ? Json.of(LINE.of(whole.value())) : text;
    }

    /** What is too much for incident.io is one alert in the end, as Alertmanager has it. */
    private int alerts(Detail detail) {
        int most = maxAlerts() == 0 ? Integer.MAX_VALUE : maxAlerts();
        return switch (detail) {
            case FULL -> maxAlerts();
            case SHORT -> Math.min(most, FEW_ALERTS);
            case LEAST -> 1;
        };
    }
}
