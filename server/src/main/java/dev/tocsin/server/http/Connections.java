package dev.tocsin.server.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts connections whose clients take too long, and makes room for new ones.
 *
 * <p>At each moment it is either the client's turn on a connection (to send a call, or to read a reply) or ours (to answer). A turn
 * of the client has an end, however busily it sends one octet after the other; and where there are too many connections, the one is
 * cut whose client has had its turn for longest. So who opens thousands of them and says nothing cuts his own, while the calls of
 * others, which arrive at once, are answered. Locks itself.
 */
final class Connections extends AbstractLifeCycle implements Connection.Listener {
    private static final long PERIOD_MILLIS = 250;

    private final Scheduler scheduler;
    private final LongSupplier ticker;
    private volatile HttpLimits limits;
    private final Set<EndPoint> open = new HashSet<>();

    /** When each turn of a client ends; those first that began first. */
    private final SequencedMap<EndPoint, Long> turns = new LinkedHashMap<>();

    Connections(Scheduler scheduler, LongSupplier ticker, HttpLimits limits) {
        this.scheduler = scheduler;
        this.ticker = ticker;
        this.limits = limits;
    }

    void use(HttpLimits others) {
        limits = others;
    }

    @Override
    protected void doStart() {
        scheduleCut();
    }

    private void scheduleCut() {
        scheduler.schedule(this::cutLate, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void cutLate() {
        if (!isStopping() && !isStopped()) {
            late().forEach(Connections::cut);
            scheduleCut();
        }
    }

    private synchronized List<EndPoint> late() {
        long now = ticker.getAsLong();
        List<EndPoint> late = turns.entrySet().stream()
                .filter(turn -> turn.getValue() - now < 0)
                .map(Map.Entry::getKey)
                .toList();
        late.forEach(this::forget);
        return late;
    }

    @Override
    public void onOpened(Connection connection) {
        if (!(connection instanceof SslConnection)) { // What is spoken inside is opened too.
            admit(connection.getEndPoint()).ifPresent(Connections::cut);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        forget(connection.getEndPoint());
    }

    /** {@return the connection that must go for this one, which may be itself} */
    private synchronized Optional<EndPoint> admit(EndPoint one) {
        open.add(one);
        awaitCall(one);
        if (open.size() <= limits.connections()) {
            return Optional.empty();
        }
        EndPoint oldest = turns.firstEntry().getKey();
        forget(oldest);
        return Optional.of(oldest);
    }

    private synchronized void forget(EndPoint one) {
        open.remove(one);
        turns.remove(one);
    }

    /** Begins the client's turn to think of a call and send its head. */
    void awaitCall(EndPoint one) {
        await(one, limits.patience().idle().plus(limits.patience().call()));
    }

    /** Begins the client's turn to send the body of a call. */
    void awaitBody(EndPoint one) {
        await(one, limits.patience().call());
    }

    /** Begins the client's turn to read a reply. */
    void awaitReading(EndPoint one) {
        await(one, limits.patience().reply());
    }

    private synchronized void await(EndPoint one, Duration atMost) {
        if (open.contains(one)) {
            turns.putLast(one, ticker.getAsLong() + atMost.toNanos());
        }
    }

    /** Ends the client's turn: it is ours to answer. */
    synchronized void answer(EndPoint one) {
        turns.remove(one);
    }

    /** Closes the socket itself: TLS would wait until the client has read that it is closed. */
    private static void cut(EndPoint one) {
        EndPoint socket = one instanceof EndPoint.Wrapper outer ? outer.unwrap() : one;
        socket.close(new TimeoutException("the client took too long"));
    }
}
