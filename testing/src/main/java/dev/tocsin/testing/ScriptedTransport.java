package dev.tocsin.testing;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A transport that sends nothing: it answers as a test says and remembers what it was asked. Safe to share between threads.
 *
 * @since 0.1
 */
public final class ScriptedTransport implements Transport {
    private final Transport script;
    private final List<Request> requests = new ArrayList<>();
    private final List<Duration> budgets = new ArrayList<>();

    private ScriptedTransport(Transport script) {
        this.script = script;
    }

    /** {@return a transport that gives these answers one after another, the last one again and again} */
    public static ScriptedTransport answering(Answer first, Answer... next) {
        Turns<Answer> turns = Turns.of(first, List.of(next));
        return new ScriptedTransport((request, budget) -> turns.next());
    }

    /** {@return a transport that replies with these HTTP statuses and no body, the last one again and again} */
    public static ScriptedTransport replying(int first, int... next) {
        return answering(
                status(first),
                Arrays.stream(next).mapToObj(ScriptedTransport::status).toArray(Answer[]::new));
    }

    /** {@return a transport that answers as another one does} */
    public static ScriptedTransport by(Transport script) {
        return new ScriptedTransport(script);
    }

    private static Answer status(int status) {
        return Reply.http(status, Map.of(), new byte[0]);
    }

    @Override
    public Answer perform(Request request, Duration budget) {
        synchronized (this) {
            requests.add(request);
            budgets.add(budget);
        }
        return script.perform(request, budget);
    }

    /** {@return what was asked so far, in order} */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    /** {@return how long each request of {@link #requests} was allowed to take} */
    public synchronized List<Duration> budgets() {
        return List.copyOf(budgets);
    }
}
