package dev.tocsin.server.engine;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.group.Standing;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.machine.Event;
import dev.tocsin.delivery.machine.Machine;
import dev.tocsin.server.trace.OpenSpan;
import dev.tocsin.server.trace.Spans;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs the machine that decides about deliveries: takes what happens, has it kept, and only then lets it be seen. What was left in
 * the journal goes on when it starts. Safe to share between threads; who tells it something waits until that is durable.
 *
 * <p>Who is told that something could not be kept does not know whether it will be: the engine hands it in again. Telling it once
 * more does no harm.
 */
public final class Engine implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration DRAIN = Duration.ofSeconds(10);
    private static final Duration LAST_WRITE = Duration.ofSeconds(10);

    private final Host host;
    private final Watcher watcher;
    private final Spans spans;
    private final Inbox inbox;
    private final Attempts attempts;
    private final Loop loop;

    private Engine(Setup setup, Journal journal, Host host, Watcher watcher, Spans spans) {
        this.host = host;
        this.watcher = watcher;
        this.spans = spans;
        inbox = new Inbox(PATIENCE);
        attempts = new Attempts(host, outcome -> inbox.add(Task.Tell.of(new Event.Ended(outcome))), watcher, spans);
        loop = new Loop(setup, journal, host, inbox, attempts, watcher);
    }

    /**
     * Starts an engine, with what was left in its journal.
     *
     * @param setup by what it works
     * @param journal keeps what must outlive a crash; it is not closed with the engine
     * @param host transport, clock and ticker
     * @param watcher sees what happens
     * @param spans begins the spans of what is accepted and of attempts
     */
    public static Engine start(Setup setup, Journal journal, Host host, Watcher watcher, Spans spans) {
        Engine engine = new Engine(setup, journal, host, watcher, spans);
        engine.attempts.start();
        engine.loop.start();
        return engine;
    }

    /**
     * Takes in what a sender tells of alerts.
     *
     * @param alerts each with a label at least
     * @throws ProblemException if that is not kept, or there is too much to do
     */
    public void post(List<PostedAlert> alerts) throws InterruptedException {
        if (!alerts.isEmpty()) {
            OpenSpan span = spans.accept(alerts.size());
            try {
                span.run(() -> await(inbox.wish(new Event.Posted(alerts), alerts.size())));
            } catch (Exception e) {
                span.fail(String.valueOf(e.getMessage()));
                throw e;
            }
            span.end();
            watcher.see(new Happening.Accepted(alerts.size()));
        }
    }

    /**
     * Makes a silence, or changes one.
     *
     * @return the id of the silence that is there then; nothing if there is none to change
     * @throws ProblemException if that is not kept, or there is too much to do
     */
    public Optional<String> silence(PostedSilence wanted) throws InterruptedException {
        await(inbox.wish(new Event.Silenced(wanted), 1));
        return ask(machine -> Stream.of(wanted.freshId(), wanted.id())
                .filter(id -> machine.facts().silence(id).isPresent())
                .findFirst());
    }

    /**
     * Ends a silence.
     *
     * @return the silence as it is then; nothing if there is none of that id
     * @throws ProblemException if that is not kept, or there is too much to do
     */
    public Optional<Silence> unsilence(String id) throws InterruptedException {
        await(inbox.wish(new Event.Unsilenced(id), 1));
        return ask(machine -> machine.facts().silence(id));
    }

    /**
     * Gives up a delivery that waits. One that has ended or is tried now goes on as it would.
     *
     * @param why in words for a person, and who wants it if that is known
     * @throws ProblemException if that is not kept, or there is too much to do
     */
    public void cancel(Life delivery, String why) throws InterruptedException {
        await(inbox.wish(new Event.Cancelled(delivery, why), 1));
    }

    /**
     * Tells at once what a destination did not take.
     *
     * @param dead the delivery that ended without being taken
     * @param why in words for a person, and who wants it if that is known
     * @return the delivery that tells the newest state of it; nothing if nothing of it is left to tell
     * @throws ProblemException if that is not kept, or there is too much to do
     */
    public Optional<Life> replay(Life dead, String why) throws InterruptedException {
        CompletableFuture<Optional<Life>> underWay = new CompletableFuture<>();
        Task.Tell wish =
                Task.Tell.of(new Event.Replayed(dead, why), machine -> underWay.complete(machine.underWay(dead)));
        await(inbox.wish(wish, 1));
        return await(underWay);
    }

    /**
     * Works by another setup from now on. Attempts that are under way go on; what waits for a destination that is no more is ended.
     *
     * @throws ProblemException if that is not kept
     */
    public void configure(Setup setup) throws InterruptedException {
        Task.Configure task = new Task.Configure(setup, new CompletableFuture<>());
        inbox.add(task);
        await(task.caller());
    }

    /** {@return all that is known now, also of what is not durable yet} */
    public Snapshot snapshot() throws InterruptedException {
        return ask(machine -> new Snapshot(
                loop.setup(),
                List.copyOf(machine.facts().alerts()),
                List.copyOf(machine.facts().silences()),
                host.clock().instant()));
    }

    /** {@return the lives of the deliveries that have not ended, in the order in which their groups began} */
    public List<Life> underWay() throws InterruptedException {
        return ask(Machine::underWay);
    }

    /** {@return how the alert of these labels stands with each group that has it; none if it is not known} */
    public List<Standing> standings(Labels alert) throws InterruptedException {
        return ask(machine -> machine.standings(alert));
    }

    /** {@return how much there is to do} */
    public Load load() throws InterruptedException {
        return ask(machine -> new Load(machine.groups(), machine.backlogs(), inbox.size()));
    }

    /** {@return what of that which was left in the journal cannot be read, and is set aside} */
    public Problems found() {
        return loop.found();
    }

    /** {@return what time it is, by its clock} */
    public Instant now() {
        return host.clock().instant();
    }

    /** {@return by what it works} */
    public Setup setup() {
        return loop.setup();
    }

    /** {@return why nothing is accepted now; nothing if all is well} */
    public Optional<Problem> trouble() {
        return loop.trouble();
    }

    private <T> T ask(Function<Machine, T> question) throws InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        inbox.add(new Task.Ask(machine -> answer.completeAsync(() -> question.apply(machine), Runnable::run), answer));
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : new IllegalStateException(e.getCause());
        }
    }

    /** Ends as {@link #close(Duration)} does, waiting for attempts for up to ten seconds. */
    @Override
    public void close() {
        close(DRAIN);
    }

    /**
     * Accepts nothing more, begins no further attempt, waits for those that are under way, and ends. What is left goes on at the next
     * start; an attempt that was not waited for is taken for lost then. Does nothing the second time.
     *
     * @param drain how long to wait for attempts
     */
    public void close(Duration drain) {
        if (!inbox.close(Refusal.stopping())) {
            return;
        }
        try {
            halt(drain);
            attempts.await(drain);
            inbox.add(new Task.End());
            loop.join(LAST_WRITE);
            // Only now, so that what they say of being interrupted is not taken for what became of them.
            attempts.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until no further attempt can begin. */
    private void halt(Duration atMost) throws InterruptedException {
        Task.Tell halted = Task.Tell.of(new Event.Halted());
        inbox.add(halted);
        try {
            halted.caller().get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // The journal cannot keep anything, so that none begins anyway.
        }
    }
}
