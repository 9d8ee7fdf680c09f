package dev.tocsin.server.api1;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Following;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.server.http.EventSink;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Streaming;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells those who listen of each delivery that has ended, in the order in which they were recorded. Each listener reads the history at
 * its own pace, so nothing is held for one that is slow, and one that comes again goes on behind the number that it heard last. What
 * the history does not have any more is not told. Safe to share between threads.
 */
public final class Feed implements AutoCloseable {
    private static final int LISTENERS = 64;
    private static final int AT_ONCE = 100;
    private static final Duration LOOK = Duration.ofMillis(250);

    private final History history;
    private final CountDownLatch closed = new CountDownLatch(1);
    private int listeners;

    /** Tells of what stands in a history. */
    public Feed(History history) {
        this.history = history;
    }

    /**
     * {@return a reply that lasts until the listener goes, is too slow, or the feed is closed}
     *
     * @param behind the number of the delivery that was heard last; nothing if only what is to come is to be told
     * @throws ProblemException if too many listen, or the history cannot be read
     */
    Reply listen(OptionalLong behind) {
        long last = history.last();
        // A number that was not given yet is of a history that is no more.
        long start = behind.isEmpty() ? last : behind.getAsLong() > last ? 0 : behind.getAsLong();
        join();
        Streaming telling = sink -> {
            try {
                tell(start, sink);
            } finally {
                leave();
            }
        };
        return Reply.events(telling);
    }

    private synchronized void join() {
        if (listeners == LISTENERS) {
            throw new ProblemException(
                    ErrorKind.LIMIT,
                    Problems.of(new Problem(
                            Code.CALL_OVER_LIMIT,
                            "events of deliveries",
                            LISTENERS + " listen, which is the maximum",
                            "listen when another has gone")));
        }
        listeners++;
    }

    private synchronized void leave() {
        listeners--;
    }

    private void tell(long start, EventSink sink) throws IOException, InterruptedException {
        sink.send(": deliveries as they end\n\n");
        long upTo = start;
        Duration silence = Duration.ZERO;
        boolean isClosed = false;
        while (!isClosed) {
            Following following = history.following(upTo, AT_ONCE);
            String events = EventText.of(following);
            if (!events.isEmpty()) {
                sink.send(events);
                silence = Duration.ZERO;
            } else if (silence.compareTo(sink.pulse()) >= 0) {
                sink.send(":\n\n");
                silence = Duration.ZERO;
            }
            Duration pause = following.upTo() == upTo ? LOOK : Duration.ZERO;
            isClosed = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            silence = silence.plus(pause);
            upTo = following.upTo();
        }
    }

    /** Ends all replies, so that nobody waits for them. */
    @Override
    public void close() {
        closed.countDown();
    }
}
