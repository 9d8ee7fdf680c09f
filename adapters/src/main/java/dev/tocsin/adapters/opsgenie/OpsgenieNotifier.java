package dev.tocsin.adapters.opsgenie;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens an alert in Opsgenie, or in the operations of Jira Service Management, and closes it by its alias. The target takes
 * every call in a queue: that it accepted one does not say that there was an alert to close.
 */
@Plugin(value = "opsgenie", aliases = "jsm")
@Semantics(
        documentation = "https://docs.opsgenie.com/docs/alert-api",
        assumed = {
            "Characters are counted as code points.",
            "The integration API of Jira Service Management takes the same calls under the same key."
        },
        limits = {
            @Limit(at = "/message", max = 130),
            @Limit(at = "/description", max = 15_000),
            @Limit(at = "/entity", max = 512)
        },
        pace = {},
        replies = {
            @OnReply(status = "202", means = Means.ACCEPTED),
            @OnReply(status = "404", on = On.RESOLVED, means = Means.ALREADY)
        },
        reference = "/requestId",
        severity = @Severities(at = "/priority", info = "P5", warning = "P3", error = "P2", critical = "P1"),
        resolve = Resolve.CALL_BY_ALIAS,
        dedup = @Dedup(at = "/alias", max = 512))
public abstract class OpsgenieNotifier extends HttpNotifier {
    /** The key of an API integration, which says to which team the alerts go. */
    @Field(global = "opsgenie_api_key", minLength = 8)
    protected abstract Secret apiKey();

    /**
     * Where the API is: {@code https://api.eu.opsgenie.com} for accounts in the EU, and
     * {@code https://api.atlassian.com/jsm/ops/integration} for Jira Service Management.
     */
    @Field(global = "opsgenie_api_url", defaultValue = "https://api.opsgenie.com", minLength = 8)
    protected abstract URI apiUrl();

    /** What has happened, in one line. */
    @Field
    protected abstract Optional<Template> message();

    /** The text. */
    @Field
    protected abstract Optional<Template> description();

    /** Who tells it. */
    @Field
    protected abstract Optional<Template> source();

    /** More details, beside the labels that all alerts have, or in place of one. */
    @Field(defaultValue = "{}")
    protected abstract Map<String, Template> details();

    /** Who is called, beside those that the integration names. */
    @Field(defaultValue = "[]")
    protected abstract List<Responder> responders();

    /** Tags, with commas between. */
    @Field
    protected abstract Optional<Template> tags();

    /** Names of actions that people can take, with commas between. */
    @Field
    protected abstract Optional<Template> actions();

    /** A note of what opened the alert. */
    @Field
    protected abstract Optional<Template> note();

    /** How urgent it is, from {@code P1} to {@code P5}. */
    @Field
    protected abstract Optional<Template> priority();

    /** What it is about; the label {@code instance}, if it is left out. */
    @Field
    protected abstract Optional<Template> entity();

    /** Changes message and description of an alert that is open already, by two more calls; else it keeps the first ones. */
    @Field(defaultValue = "false")
    protected abstract boolean updateAlerts();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return notice.isResolved()
                ? call(
                        "POST",
                        "/" + notice.dedupKey() + "/close?identifierType=alias",
                        new OpsgenieAlert(this, notice).closing())
                : call("POST", "", new OpsgenieAlert(this, notice).opening());
    }

    @Override
    protected Step begin(Notice notice) {
        return asked(notice, this::call, (reply, verdict) -> {
            Step end = new Step.Done(verdict);
            return updateAlerts() && !notice.isResolved()
                    ? next(verdict, update("message", notice, update("description", notice, end)))
                    : end;
        });
    }

    /** Says a text once more: an alert that was open before has kept its first one. */
    private Step update(String text, Notice notice, Step next) {
        String path = "/" + notice.dedupKey() + "/" + text + "?identifierType=alias";
        return asked(
                notice,
                each -> call("PUT", path, new OpsgenieAlert(this, each).updating(text)),
                (reply, verdict) -> next(verdict, next));
    }

    private static Step next(Verdict verdict, Step next) {
        return verdict instanceof Verdict.Accepted ? next : new Step.Done(verdict);
    }

    private HttpCall call(String method, String path, Json body) {
        return HttpCall.builder(method, MaskedText.of(below(apiUrl(), "v2/alerts" + path)))
                .header("Authorization", MaskedText.of("GenieKey ").plus(apiKey()))
                .body(Body.json(body))
                .timeout(timeout())
                .build();
    }
}
