package dev.tocsin.server.engine;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Written;
import dev.tocsin.delivery.machine.Changes;
import dev.tocsin.delivery.machine.Event;
import dev.tocsin.delivery.machine.Machine;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that owns the machine. It takes what has come, up to 256 tasks at once, tells the machine of each event, and hands
 * the changes to the journal, one entry at a time: what happens while an entry is written gathers in the machine for the next. When
 * an entry is durable, the journal's thread answers its callers and begins its attempts.
 *
 * <p>If an entry cannot be kept, its callers are told so, as are those of what gathered behind it; none of its attempts begins. Then
 * the machine stands still: wishes are refused, what attempts have come to waits, no time passes. As soon as the journal is well the
 * same entry is handed in again, before anything else. So the journal gets all changes in their order, whatever it was given in
 * between, and the machine is ahead of it by no more than that entry and what gathered behind it. What was refused may so come to be
 * kept later, as it may after any lost answer: senders tell again, and telling twice changes nothing.
 *
 * <p>If the clock has jumped ({@link SteadyClock}), the machine stands still as well, but for what it was told before: that is kept as
 * ever. The journal and the clock may be in trouble at once; it goes on when neither is.
 *
 * <p>A failure of the machine itself ends the thread, as nobody knows then what the machine is worth; the journal has what was
 * accepted.
 */
final class Loop {
    private static final int MOST_AT_ONCE = 256;

    /** How long the thread sleeps at most, as nobody tells of a clock that is set, or a journal that is well again. */
    private static final Duration NAP = Duration.ofMillis(250);

    private final Journal journal;
    private final SteadyClock clock;
    private final LongSupplier ticker;
    private final Inbox inbox;
    private final Attempts attempts;
    private final Watcher watcher;
    private final Machine machine;
    private final Problems found;
    private final Thread thread = Thread.ofPlatform().name("engine").daemon().unstarted(this::run);

    /** What is being done, and what was taken with it; it is not lost if that fails. */
    private final Queue<Task> taken = new ArrayDeque<>();

    private final List<Task.Tell> postponed = new ArrayList<>();
    private List<CompletableFuture<Void>> callers = new ArrayList<>();
    private @Nullable Entry entry;
    private boolean isWriting;
    private boolean isEnding;

    /** Why the journal could not keep the entry. */
    private @Nullable Problem failure;

    private volatile Setup setup;
    private volatile @Nullable Problem trouble;

    Loop(Setup setup, Journal journal, Host host, Inbox inbox, Attempts attempts, Watcher watcher) {
        this.setup = setup;
        this.journal = journal;
        this.clock = new SteadyClock(host);
        this.ticker = host.ticker();
        this.inbox = inbox;
        this.attempts = attempts;
        this.watcher = watcher;
        Instant now = clock.look();
        machine = new Machine(setup.plan(), setup.rules(), setup.resolveTimeout(), now);
        found = Refusal.unread(machine.restore(journal.takeLive(), now));
    }

    void start() {
        thread.start();
    }

    void join(Duration atMost) throws InterruptedException {
        thread.join(atMost);
    }

    Setup setup() {
        return setup;
    }

    /** {@return what of that which was left cannot be read} */
    Problems found() {
        return found;
    }

    Optional<Problem> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void run() {
        Problem end = Refusal.stopping();
        try {
            while (!isEnding || entry != null && failure == null) {
                taken.addAll(inbox.take(MOST_AT_ONCE, patience()));
                for (Task task = taken.peek(); task != null; task = taken.peek()) {
                    take(task);
                    taken.remove();
                }
                wake();
                keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            end = Refusal.broken(e);
            watcher.see(new Happening.Stuck(end));
            throw e;
        } finally {
            trouble = end;
            inbox.end(end);
            refuseAll(end);
            for (Task task : taken) {
                task.refuse(end);
            }
        }
    }

    private Duration patience() {
        Duration untilNext = Duration.between(now(), machine.next());
        if (trouble != null || isEnding || untilNext.compareTo(NAP) > 0) {
            return NAP;
        }
        return untilNext.isNegative() ? Duration.ZERO : untilNext;
    }

    private void take(Task task) {
        switch (task) {
            case Task.Tell tell -> take(tell);
            case Task.Configure configure -> take(configure);
            case Task.Ask ask -> ask.question().accept(machine);
            case Task.Failed(Problem why) -> failed(why);
            case Task.Kept _ -> kept();
            case Task.End _ -> end();
        }
    }

    private void take(Task.Tell tell) {
        Instant now = now();
        @Nullable Problem why = trouble;
        if (why == null || failure == null && tell.event() instanceof Event.Halted) {
            decide(tell, now);
        } else if (tell.isWish()) {
            tell.refuse(why);
        } else {
            postponed.add(tell);
        }
    }

    private void decide(Task.Tell tell, Instant now) {
        machine.handle(tell.event(), now);
        tell.then().accept(machine);
        callers.add(tell.caller());
        if (tell.event() instanceof Event.Ended(Outcome outcome)) {
            watch(outcome);
        }
    }

    private void watch(Outcome outcome) {
        DestinationName name = DestinationName.of(outcome.destination(), setup);
        watcher.see(new Happening.Attempted(
                name.receiver(), name.plugin(), outcome, machine.leftAloneUntil(outcome.destination())));
    }

    private void take(Task.Configure configure) {
        Instant now = now();
        @Nullable Problem why = trouble;
        if (why != null) {
            configure.refuse(why);
            return;
        }
        setup = configure.setup();
        machine.configure(setup.plan(), setup.rules(), setup.resolveTimeout(), now);
        callers.add(configure.caller());
    }

    private void wake() {
        Instant now = now();
        if (trouble == null && !isEnding && !machine.next().isAfter(now)) {
            machine.handle(new Event.Woken(), now);
        }
    }

    private void keep() throws InterruptedException {
        if (entry == null) {
            Changes changes = machine.changes();
            entry = new Entry(changes, setup, callers);
            callers = new ArrayList<>();
            if (changes.isEmpty()) {
                entry.answer();
                entry = null;
            } else {
                write(entry);
            }
        } else if (!isWriting && journal.trouble().isEmpty()) {
            write(entry);
        }
    }

    private void write(Entry next) throws InterruptedException {
        isWriting = true;
        long begun = ticker.getAsLong();
        journal.write(next.batch(), new Written() {
            @Override
            public void durable() {
                watcher.see(new Happening.Kept(next.size(), Duration.ofNanos(ticker.getAsLong() - begun)));
                next.answer();
                next.ends().forEach(watcher::see);
                next.orders().forEach(order -> attempts.begin(order, setup));
                inbox.add(new Task.Kept());
            }

            @Override
            public void failed(Problem why) {
                inbox.add(new Task.Failed(why));
            }
        });
    }

    private void failed(Problem why) {
        isWriting = false;
        failure = why;
        settle();
        refuseAll(why);
    }

    private void kept() {
        isWriting = false;
        entry = null;
        failure = null;
        settle();
    }

    /** No attempt is ordered any more, so that what the last have come to can be taken in, whatever time it is. */
    private void end() {
        isEnding = true;
        if (failure == null) {
            Instant now = now();
            postponed.forEach(tell -> decide(tell, now));
            postponed.clear();
        }
    }

    /** Looks at the clock, and stands still or goes on as it says. {@return what time it is, or was when that was known last} */
    private Instant now() {
        Instant now = clock.look();
        settle();
        return now;
    }

    /** Stands still if the journal or the clock is in trouble, and goes on if neither is. */
    private void settle() {
        @Nullable Problem before = trouble;
        @Nullable Problem why = failure != null ? failure : clock.trouble().orElse(null);
        trouble = why;
        if (why != null && !why.equals(before)) {
            watcher.see(new Happening.Stuck(why));
        }
        if (why == null && before != null) {
            watcher.see(new Happening.Freed());
            List<Task.Tell> waiting = List.copyOf(postponed);
            postponed.clear();
            waiting.forEach(this::take);
        }
    }

    private void refuseAll(Problem why) {
        callers.forEach(caller -> caller.completeExceptionally(Refusal.exception(why)));
        callers.clear();
        if (entry != null) {
            entry.refuse(why);
        }
    }
}
