package dev.tocsin.adapters.oncall;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;

/** Opens and resolves alert groups of Grafana OnCall, by an integration that is a formatted webhook. */
@Plugin(value = "grafana-oncall", aliases = "oncall")
@Semantics(
        documentation = "https://grafana.com/docs/oncall/latest/configure/integrations/references/webhook/",
        assumed = "Every status 2xx says that the alert was taken.",
        limits = {},
        pace = {},
        resolve = Resolve.SAME_CALL,
        dedup = @Dedup(at = "/alert_uid"))
public abstract class GrafanaOncallNotifier extends HttpNotifier {
    /** The address of the integration, as OnCall shows it. */
    @Field(minLength = 8)
    protected abstract SecretUri url();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return HttpCall.post(url())
                .body(Body.json(alert(notice)))
                .timeout(timeout())
                .build();
    }

    private static Json alert(Notice notice) {
        Message message = notice.message();
        MembersBuilder alert = Json.members()
                .with("alert_uid", notice.dedupKey())
                .with("state", notice.isResolved() ? "ok" : "alerting")
                .with("title", message.title())
                .with("message", MarkupWriter.of(Markup.MARKDOWN).write(message));
        notice.incident().link().ifPresent(page -> alert.with("link_to_upstream_details", page));
        return alert.build();
    }
}
