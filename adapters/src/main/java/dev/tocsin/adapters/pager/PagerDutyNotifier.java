package dev.tocsin.adapters.pager;

import dev.tocsin.api.ExactlyOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.api.template.TemplateTree;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages people through PagerDuty's Events API v2, under the keys that Alertmanager uses and with its details, so that open
 * alerts resolve and event rules match after a move from there.
 */
@Plugin("pagerduty")
@ExactlyOne({"routing_key", "service_key"})
@Semantics(
        documentation = "https://developer.pagerduty.com/docs/events-api-v2/trigger-events/",
        assumed = {
            "Version 1 of the API, for a service_key, has the bounds of version 2, of which the one of summary is for"
                    + " description.",
            "There, the key of an incident is called incident_key, and 403 says that it is too much just now."
        },
        limits = {
            @Limit(at = "/payload/summary", max = 1024),
            @Limit(at = "", max = 512_000, unit = Unit.BYTES, over = Over.SHRINK)
        },
        pace = {@Pace(calls = 120, per = "1m", by = "routing_key"), @Pace(calls = 120, per = "1m", by = "service_key")},
        replies = @OnReply(status = "202", means = Means.ACCEPTED),
        reference = "/dedup_key",
        severity =
                @Severities(
                        at = "/payload/severity",
                        info = "info",
                        warning = "warning",
                        error = "error",
                        critical = "critical"),
        resolve = Resolve.SAME_CALL,
        dedup = @Dedup(at = "/dedup_key", max = 255))
public abstract class PagerDutyNotifier extends HttpNotifier {
    private static final String VERSION_1 = "/generic/2010-04-15/create_event.json";
    private static final int FORBIDDEN = 403;

    /** The integration key of the PagerDuty service, or of the event orchestration, that is told. */
    @Field(minLength = 4)
    protected abstract Optional<Secret> routingKey();

    /** The integration key of a service that still has version 1 of the API, which is told less. */
    @Field(minLength = 4)
    protected abstract Optional<Secret> serviceKey();

    /** Where events are posted to, those of version 1 by another path; an account in the EU has {@code https://events.eu.pagerduty.com/v2/enqueue}. */
    @Field(global = "pagerduty_url", defaultValue = "https://events.pagerduty.com/v2/enqueue", minLength = 8)
    protected abstract URI url();

    /** What has happened, in one line. */
    @Field
    protected abstract Optional<Template> description();

    /** How bad it is: {@code critical}, {@code error}, {@code warning} or {@code info}; any other word is passed over. */
    @Field
    protected abstract Optional<Template> severity();

    /** Where it happens; the label {@code instance}, if it is left out, else the client. */
    @Field
    protected abstract Optional<Template> source();

    /** What part of the source is affected. */
    @Field
    protected abstract Optional<Template> component();

    /** What kind of event it is. */
    @Field
    protected abstract Optional<Template> class_();

    /** What the source belongs to. */
    @Field
    protected abstract Optional<Template> group();

    /** Who tells it. */
    @Field
    protected abstract Optional<Template> client();

    /** A page of who tells it. */
    @Field
    protected abstract Optional<Template> clientUrl();

    /** More details, beside {@code firing}, {@code resolved}, {@code num_firing} and {@code num_resolved}, or in place of one. */
    @Field(defaultValue = "{}")
    protected abstract Map<String, TemplateTree> details();

    /** Pages about the incident, in place of those that it names itself. */
    @Field(defaultValue = "[]")
    protected abstract List<PagerLink> links();

    /** Pictures beside the incident. */
    @Field(defaultValue = "[]")
    protected abstract List<PagerImage> images();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        PagerDutyEvent event = new PagerDutyEvent(this, notice);
        return serviceKey()
                .map(key -> post(url().resolve(VERSION_1), event.writeForService(key)))
                .orElseGet(() -> post(url(), event.write()));
    }

    private HttpCall post(URI address, Json event) {
        return HttpCall.post(address).body(Body.json(event)).timeout(timeout()).build();
    }

    /** Version 1 says by status 403 that it is too much just now. */
    @Override
    protected Verdict judge(Reply reply, Notice notice) {
        Verdict verdict = super.judge(reply, notice);
        return reply.status() == FORBIDDEN && serviceKey().isPresent() ? Verdict.again(verdict.detail()) : verdict;
    }

    /** Calls it an error where it is not known how bad it is, as Alertmanager does. */
    @Override
    protected String severityWord(Incident incident) {
        return incident.severity().isKnown() ? super.severityWord(incident) : "error";
    }
}
