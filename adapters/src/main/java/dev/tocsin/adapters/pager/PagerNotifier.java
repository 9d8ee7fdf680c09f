package dev.tocsin.adapters.pager;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Pages people through PagerDuty's Events API v2: a firing incident triggers an alert, a resolved one resolves the alert that
 * it triggered.
 */
@Plugin("pager")
@Semantics(
        documentation = "https://developer.pagerduty.com/docs/events-api-v2/trigger-events/",
        limits = {
            @Limit(at = "/payload/summary", max = 1024),
            @Limit(at = "", max = 512_000, unit = Unit.BYTES, over = Over.SHRINK)
        },
        pace = @Pace(calls = 120, per = "1m", by = "routing_key"),
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
public abstract class PagerNotifier extends HttpNotifier {
    /** What is affected; it is the component of the alert and the beginning of its deduplication key. */
    @Field(minLength = 2)
    protected abstract String service();

    /** The integration key of the PagerDuty service that is paged. */
    @Field(minLength = 4)
    protected abstract Secret routingKey();

    /** Sends a key that is the same for every event of an incident; without it each event pages anew and none resolves. */
    @Field(defaultValue = "true")
    protected abstract boolean deduplicate();

    /** Where events are posted to. */
    @Field(defaultValue = "https://events.pagerduty.com/v2/enqueue", minLength = 8)
    protected abstract URI endpoint();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "5s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** Writes the event that would tell PagerDuty of an incident, with the routing key masked; sends nothing. */
    @Action
    public Json event(Incident incident) {
        return event(incident, Detail.FULL);
    }

    private Json event(Incident incident, Detail detail) {
        Optional<String> key = deduplicate() ? Optional.of(dedupKey(incident)) : Optional.empty();
        return new PagerEvent(routingKey(), key, service(), Optional.of(service()))
                .write(incident, severityWord(incident), PagerDetails.of(incident, detail));
    }

    @Override
    protected Step begin(Notice notice) {
        return notice.isResolved() && !deduplicate()
                ? new Step.Done(new Verdict.Skipped("a resolve is not sent, as 'deduplicate' is off: no key tells"
                        + " PagerDuty which alert it would be for"))
                : super.begin(notice);
    }

    @Override
    protected HttpCall call(Notice notice) {
        Incident incident = notice.incident();
        Json event = notice.detail() == Detail.FULL ? event(incident) : event(incident, notice.detail());
        return HttpCall.post(endpoint())
                .body(Body.json(event))
                .timeout(timeout())
                .build();
    }

    @Override
    protected String dedupKey(Incident incident) {
        return DedupKey.of(service(), incident.key());
    }
}
