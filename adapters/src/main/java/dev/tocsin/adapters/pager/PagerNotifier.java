package dev.tocsin.adapters.pager;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.ReplyTable;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;

/**
 * Pages people through PagerDuty's Events API v2: a firing incident triggers an alert, a resolved one resolves the alert that
 * it triggered.
 */
@Plugin("pager")
public abstract class PagerNotifier extends HttpNotifier {
    private static final int TAKEN = 202;

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
        return new PagerEvent(service(), routingKey(), deduplicate()).write(incident);
    }

    @Override
    public Step begin(Incident incident, Delivery delivery) {
        return incident.status() == Status.RESOLVED && !deduplicate()
                ? new Step.Done(new Verdict.Skipped("a resolve is not sent, as 'deduplicate' is off: no key tells"
                        + " PagerDuty which alert it would be for"))
                : super.begin(incident, delivery);
    }

    @Override
    protected HttpCall call(Incident incident, Delivery delivery) {
        return HttpCall.post(endpoint())
                .body(Body.json(event(incident)))
                .timeout(timeout())
                .build();
    }

    @Override
    protected ReplyTable replies() {
        return ReplyTable.http().accepting(TAKEN);
    }

    @Override
    protected Verdict judge(Reply reply, Delivery delivery) {
        Verdict verdict = super.judge(reply, delivery);
        return verdict instanceof Verdict.Accepted
                ? new Verdict.Accepted(verdict.detail(), PagerReply.dedupKey(reply))
                : verdict;
    }
}
