package dev.tocsin.adapters.victorops;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens incidents in Splunk On-Call, formerly VictorOps, and lets them recover. */
@Plugin(value = "victorops", aliases = "splunk")
@Semantics(
        documentation = "https://help.splunk.com/en/splunk-enterprise/alert-and-respond/splunk-on-call/"
                + "integrations-with-splunk-on-call/rest-endpoint-integration-for-splunk-on-call",
        assumed = {
            "A state_message may have 20480 code points; that is what Alertmanager keeps to.",
            "What was taken is answered with a JSON object whose result is success."
        },
        limits = @Limit(at = "/state_message", max = 20_480),
        pace = {},
        replies = @OnReply(status = "200", at = "/result", is = "success", means = Means.ACCEPTED),
        reference = "/entity_id",
        severity =
                @Severities(
                        at = "/message_type",
                        info = "INFO",
                        warning = "WARNING",
                        error = "CRITICAL",
                        critical = "CRITICAL",
                        resolved = "RECOVERY"),
        resolve = Resolve.SAME_CALL,
        dedup = @Dedup(at = "/entity_id"))
public abstract class VictoropsNotifier extends HttpNotifier {
    private static final Set<String> TYPES = Set.of("CRITICAL", "WARNING", "INFO");
    private static final Set<String> OWN = Set.of(
            "routing_key",
            "message_type",
            "state_message",
            "state_start_time",
            "entity_display_name",
            "monitoring_tool",
            "entity_id",
            "entity_state");

    /** The key of the REST integration: the last but one part of its address. */
    @Field(global = "victorops_api_key", minLength = 8)
    protected abstract Secret apiKey();

    /** The routing key, which says which team is called. */
    @Field(pattern = "[A-Za-z0-9._~-]+")
    protected abstract String routingKey();

    /** Where the REST integration is, without the two keys that end its address. */
    @Field(
            global = "victorops_api_url",
            defaultValue = "https://alert.victorops.com/integrations/generic/20131114/alert",
            minLength = 8)
    protected abstract URI apiUrl();

    /** How bad it is: {@code CRITICAL}, {@code WARNING} or {@code INFO}; a resolve is always {@code RECOVERY}. */
    @Field
    protected abstract Optional<Template> messageType();

    /** The text. */
    @Field
    protected abstract Optional<Template> stateMessage();

    /** The title. */
    @Field
    protected abstract Optional<Template> entityDisplayName();

    /** What tells it. */
    @Field
    protected abstract Optional<Template> monitoringTool();

    /** More members of the call; a name that the call has itself is passed over. */
    @Field(defaultValue = "{}")
    protected abstract Map<String, Template> customFields();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        MaskedText address =
                MaskedText.of(below(apiUrl(), "")).plusEncoded(apiKey()).plus("/" + routingKey());
        return HttpCall.builder("POST", address)
                .body(Body.json(alert(notice)))
                .timeout(timeout())
                .build();
    }

    private Json alert(Notice notice) {
        Message message = notice.message();
        MembersBuilder alert = Json.members()
                .with("message_type", messageType(notice))
                .with("entity_id", notice.dedupKey())
                .with(
                        "entity_display_name",
                        notice.text(entityDisplayName(), Markup.PLAIN).orElseGet(message::title))
                .with(
                        "state_message",
                        notice.text(stateMessage(), Markup.PLAIN)
                                .orElseGet(() -> MarkupWriter.of(Markup.PLAIN).write(message)))
                .with(
                        "monitoring_tool",
                        notice.text(monitoringTool(), Markup.PLAIN).orElse("Tocsin"));
        changed(notice.incident()).ifPresent(at -> alert.with("state_start_time", at.getEpochSecond()));
        customFields().forEach((name, template) -> {
            if (!OWN.contains(name)) {
                notice.text(Optional.of(template), Markup.PLAIN).ifPresent(text -> alert.with(name, text));
            }
        });
        return alert.build();
    }

    private String messageType(Notice notice) {
        return notice.isResolved()
                ? notice.severity()
                : notice.text(messageType(), Markup.PLAIN)
                        .filter(TYPES::contains)
                        .orElseGet(notice::severity);
    }

    private static Optional<Instant> changed(Incident incident) {
        return incident.status() == Status.RESOLVED ? incident.endsAt() : incident.startsAt();
    }

    /** Calls somebody where it is not known how bad it is, as Alertmanager does. */
    @Override
    protected String severityWord(Incident incident) {
        boolean isUnknown =
                incident.status() == Status.FIRING && !incident.severity().isKnown();
        return isUnknown ? "CRITICAL" : super.severityWord(incident);
    }
}
