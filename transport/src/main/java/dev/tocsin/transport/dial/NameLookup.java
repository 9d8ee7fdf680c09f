package dev.tocsin.transport.dial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Looks up names for callers that cannot wait longer than their deadline.
 *
 * <p>The operating system's lookup can neither be interrupted nor bounded, so it runs on a thread of its own, and only the
 * caller's wait for it is bounded. Callers that want the same name share one lookup: however many calls a dead name server
 * holds up, it holds up one thread a name. The client library calls this without telling for which call; the deadline
 * therefore comes by way of the calling thread ({@link #within}).
 */
public final class NameLookup implements AutoCloseable {
    private static final int MOST_AT_ONCE = 64;
    private static final ThreadLocal<@Nullable Deadline> DEADLINE = new ThreadLocal<>();

    private final Names names;
    private final ConcurrentMap<String, FutureTask<InetAddress[]>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, MOST_AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Threads.daemons("names"));

    /** Bounds the lookups of the operating system. */
    public NameLookup() {
        this(InetAddress::getAllByName);
    }

    /** Bounds the lookups of somebody else. */
    public NameLookup(Names names) {
        this.names = names;
    }

    /** Knows the addresses behind names, and takes its time. */
    public interface Names {
        /** {@return the addresses of a host} */
        InetAddress[] find(String host) throws UnknownHostException;
    }

    /** A call that may look up names. */
    public interface Call<T> {
        /** Makes the call. */
        T make() throws IOException;
    }

    /** Makes a call of which each lookup ends at the deadline. */
    public <T> T within(Deadline end, Call<T> call) throws IOException {
        DEADLINE.set(end);
        try {
            return call.make();
        } finally {
            DEADLINE.remove();
        }
    }

    /** {@return the addresses behind a name, or the one that is meant where it is none} */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        Deadline end = DEADLINE.get();
        return end == null ? names.find(host) : resolve(host, end);
    }

    private InetAddress[] resolve(String host, Deadline end) throws UnknownHostException {
        try {
            return lookup(host).get(end.left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooSlow) {
            throw new UnknownHostException("not resolved in time");
        } catch (RejectedExecutionException tooMany) {
            throw new UnknownHostException("too many lookups under way");
        } catch (ExecutionException failed) {
            throw new UnknownHostException("not found");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("interrupted");
        }
    }

    private FutureTask<InetAddress[]> lookup(String host) {
        FutureTask<InetAddress[]> mine = new FutureTask<>(() -> {
            try {
                return names.find(host);
            } finally {
                underWay.remove(host);
            }
        });
        FutureTask<InetAddress[]> others = underWay.putIfAbsent(host, mine);
        if (others != null) {
            return others;
        }
        try {
            threads.execute(mine);
        } catch (RejectedExecutionException tooMany) {
            underWay.remove(host);
            throw tooMany;
        }
        return mine;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
