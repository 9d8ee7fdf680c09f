package dev.tocsin.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.delivery.Attempt;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.testing.ManualClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What an adapter and its target say to each other about one incident, over all of its states: the target says what a test has
 * it say, and what the adapter wants kept is kept. For one thread.
 */
public final class Conversation {
    private static final Duration BUDGET = Duration.ofSeconds(60);

    private final Notifier notifier;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<HttpCall> calls = new ArrayList<>();
    private Memory memory = Memory.empty();

    private Conversation(String plugin, Map<String, ?> configuration) {
        ManualClock clock = ManualClock.ofDefaults();
        Host host = Host.builder()
                .transport((request, budget) -> perform(request))
                .clock(clock)
                .ticker(clock.ticker())
                .build();
        notifier = Registry.load(Conversation.class.getClassLoader())
                .withHost(host)
                .create(Notifier.class, "delivery", plugin, configuration);
    }

    /** {@return a conversation that has not begun} */
    public static Conversation of(String plugin, Map<String, ?> configuration) {
        return new Conversation(plugin, configuration);
    }

    /** Has the target reply with a status and a body to a request, behind what it replies to those before. */
    public Conversation replying(int status, String body) {
        replies.add(Reply.http(status, Map.of(), body.getBytes(UTF_8)));
        return this;
    }

    private Answer perform(Request request) {
        calls.add((HttpCall) request);
        return replies.remove();
    }

    /** {@return what becomes of one attempt to tell the target of a state of the incident} */
    public Receipt deliver(Incident incident) {
        Delivery delivery =
                Delivery.first("dlv_1", ManualClock.START, "conversation").with(memory);
        return Receipt.of(Attempt.over((request, budget) -> perform(request), () -> 0)
                .drive(notifier.begin(incident, delivery), BUDGET, kept -> memory = kept));
    }

    /** {@return whether the target would take something, as the adapter finds out} */
    public Receipt check() {
        return notifier.check();
    }

    /** Forgets what was kept, as a process does that dies. */
    public void forget() {
        memory = Memory.empty();
    }

    /** {@return what is kept} */
    public Memory memory() {
        return memory;
    }

    /** {@return what was asked, each as method and address} */
    public List<String> asked() {
        return calls.stream().map(HttpCall::toString).toList();
    }

    /** {@return the body of the first request, secrets masked} */
    public Json firstBody() {
        return body(0);
    }

    /** {@return the body of the last request, secrets masked} */
    public Json lastBody() {
        return body(calls.size() - 1);
    }

    private Json body(int place) {
        return calls.get(place).body().map(Body::toJson).orElse(Json.nothing());
    }
}
