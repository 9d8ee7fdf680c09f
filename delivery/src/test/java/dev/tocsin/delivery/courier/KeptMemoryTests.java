package dev.tocsin.delivery.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Transport;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a courier keeps of an incident between its states, for a notifier that makes something once and changes it later. */
@Timeout(20)
class KeptMemoryTests {
    private static final Duration BUDGET = Duration.ofSeconds(30);

    private final ManualClock clock = ManualClock.ofDefaults();
    private final ScriptedTransport transport = ScriptedTransport.replying(201, 503, 200);
    private final Courier courier = courier();
    private final Incident firing = Incident.of("Queue lag", "critical", "worker backlog growing");
    private final Incident over = firing.toBuilder().status(Status.RESOLVED).build();

    @Test
    void changesWhatItMadeHoweverManyAttemptsThatTakes() {
        deliver(courier, firing);
        deliver(courier, over);

        assertThat(asked()).containsExactly("POST", "PUT", "PUT");
    }

    @Test
    void makesStatesOfOneIncidentOneAfterTheOtherInTheirOrder() {
        List<DeliveryReport> reports = courier.deliver(List.of(errand(firing), errand(firing), errand(over)), BUDGET);

        assertThat(reports).allMatch(DeliveryReport::isDone);
        assertThat(asked()).containsExactly("POST", "PUT", "PUT", "PUT");
    }

    @Test
    void letsNoStateOvertakeOneThatAnotherCallerIsDelivering() {
        List<DeliveryReport> overtaking = new ArrayList<>();
        Courier[] own = new Courier[1];
        ScriptedTransport slow = ScriptedTransport.by((request, budget) -> {
            if (overtaking.isEmpty()) {
                overtaking.addAll(own[0].deliver(List.of(errand(over)), Duration.ofMillis(50)));
            }
            return transport.perform(request, budget);
        });
        own[0] = courier(slow);
        deliver(own[0], firing);

        assertThat(overtaking)
                .extracting(report -> report.receipt().toString())
                .containsExactly("failed: was still under way at the deadline, and was given up");
        assertThat(asked()).containsExactly("POST");
    }

    @Test
    void forgetsAnIncidentThatIsOver() {
        deliver(courier, firing);
        deliver(courier, over);
        deliver(courier, firing);

        assertThat(asked()).containsExactly("POST", "PUT", "PUT", "POST");
    }

    @Test
    void knowsNothingOfAnotherIncidentReceiverOrNotifier() {
        deliver(courier, firing);
        deliver(courier, firing.toBuilder().key("another").build());
        courier.deliver(List.of(errand("night", firing)), BUDGET);
        courier.deliver(List.of(errand(firing).by("keeper_configs[1]")), BUDGET);

        assertThat(asked()).doesNotContain("PUT");
    }

    @Test
    void makesItAtMostOnceMoreWhereTheProcessEndedInBetween() {
        deliver(courier, firing);
        Courier restarted = courier();
        deliver(restarted, firing);
        deliver(restarted, over);

        assertThat(asked()).containsExactly("POST", "POST", "POST", "PUT");
    }

    private Courier courier() {
        return courier(transport);
    }

    private Courier courier(Transport transport) {
        Host host = Host.builder()
                .transport(transport)
                .clock(clock)
                .ticker(clock.ticker())
                .build();
        return Courier.builder(host)
                .policy(new RetryPolicy(Duration.ofSeconds(1), 2, Duration.ofSeconds(60), 0))
                .waiter(clock::advance)
                .build();
    }

    private static void deliver(Courier courier, Incident incident) {
        assertThat(courier.deliver(List.of(errand(incident)), BUDGET)).allMatch(DeliveryReport::isDone);
    }

    private List<String> asked() {
        return transport.requests().stream()
                .map(request -> ((HttpCall) request).method())
                .toList();
    }

    private static Errand errand(Incident incident) {
        return errand("ops", incident);
    }

    private static Errand errand(String receiver, Incident incident) {
        return new Errand(receiver, "keeper", incident, KeptMemoryTests::begin);
    }

    /** Changes what it knows of; else makes it, and has it kept. */
    private static Step begin(Delivery delivery) {
        Memory made = Memory.empty().with("id", "1");
        return delivery.memory().equals(made)
                ? Step.ask(call("PUT"), KeptMemoryTests::judge)
                : new Step.Ask(call("POST"), reply -> {
                    Step end = new Step.Done(judge(reply));
                    return reply.status() < 300 ? new Step.Remember(made, end) : end;
                });
    }

    private static HttpCall call(String method) {
        return HttpCall.builder(method, MaskedText.of("https://keeper.example/"))
                .build();
    }

    private static Verdict judge(Reply reply) {
        return reply.status() < 300 ? Verdict.accepted(reply.toString()) : Verdict.again(reply.toString());
    }
}
