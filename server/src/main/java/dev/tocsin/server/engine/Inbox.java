package dev.tocsin.server.engine;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.machine.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tasks on their way to the engine's thread. Wishes are bounded by the number of alerts in them, counted until they are durable or
 * refused; who has one more waits a while. What has happened already is always taken. Safe to share between threads.
 */
final class Inbox {
    private static final int MOST_ALERTS = 65_536;

    private final Duration patience;
    private final Semaphore room = new Semaphore(MOST_ALERTS, true);
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private volatile @Nullable Problem closed;
    private volatile @Nullable Problem ended;

    /**
     * Makes an empty one.
     *
     * @param patience how long who has a wish waits for room
     */
    Inbox(Duration patience) {
        this.patience = patience;
    }

    /** Takes a wish. {@return what tells when it is durable, or why it is not} */
    CompletableFuture<Void> wish(Event event, int alerts) throws InterruptedException {
        return wish(Task.Tell.of(event), alerts);
    }

    /** Takes a wish. {@return what tells when it is durable, or why it is not} */
    CompletableFuture<Void> wish(Task.Tell wish, int alerts) throws InterruptedException {
        Problem why = closed;
        if (why != null) {
            throw Refusal.exception(why);
        }
        int share = Math.min(alerts, MOST_ALERTS);
        if (!room.tryAcquire(share, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            throw Refusal.exception(Refusal.busy(MOST_ALERTS - room.availablePermits()));
        }
        CompletableFuture<Void> answer = wish.caller().whenComplete((kept, failure) -> room.release(share));
        add(wish);
        return answer;
    }

    /** Takes what has happened, a question, or news for the engine. */
    void add(Task task) {
        tasks.add(task);
        Problem why = ended;
        if (why != null) {
            refuseAll(why);
        }
    }

    /** {@return what has come, in its order, at most so many; nothing if nothing comes for a while} */
    List<Task> take(int most, Duration atMost) throws InterruptedException {
        List<Task> taken = new ArrayList<>();
        @Nullable Task first = tasks.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            taken.add(first);
            tasks.drainTo(taken, most - 1);
        }
        return taken;
    }

    /** {@return how many tasks are here} */
    int size() {
        return tasks.size();
    }

    /** Takes no more wishes. {@return whether it did so far} */
    synchronized boolean close(Problem why) {
        boolean wasOpen = closed == null;
        closed = why;
        return wasOpen;
    }

    /** Takes nothing more, and refuses what is left and what comes. */
    void end(Problem why) {
        close(why);
        ended = why;
        refuseAll(why);
    }

    private void refuseAll(Problem why) {
        for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
            task.refuse(why);
        }
    }
}
