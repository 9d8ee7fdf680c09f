package dev.tocsin.testing;

import dev.tocsin.api.host.Host;
import dev.tocsin.transport.StandardTransport;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP server on loopback that remembers each request and reacts to it as a test says. Safe to share between threads.
 *
 * <p>Every connection has a thread of its own, which ends when the endpoint is closed. What it remembers is guarded by its
 * own lock.
 *
 * @since 0.1
 */
public final class RecordingEndpoint implements AutoCloseable {
    private final ServerSocket server;
    private final Turns<Reaction> script;
    private final ExecutorService threads = Executors.newCachedThreadPool(RecordingEndpoint::daemon);
    private final Semaphore heard = new Semaphore(0);
    private final List<HeardRequest> requests = new ArrayList<>();
    private final List<Socket> connections = new ArrayList<>();
    private final StandardTransport transport;

    private RecordingEndpoint(ServerSocket server, Turns<Reaction> script) {
        this.server = server;
        this.script = script;
        transport = StandardTransport.builder()
                .allowEgress("127.0.0.1:" + server.getLocalPort())
                .build();
    }

    /**
     * Starts an endpoint on a free port, which reacts to the requests one after another, and to all further ones as to the
     * last.
     *
     * @throws UncheckedIOException if there is no free port
     */
    public static RecordingEndpoint start(Reaction first, Reaction... next) {
        try {
            RecordingEndpoint endpoint = new RecordingEndpoint(
                    new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), Turns.of(first, List.of(next)));
            endpoint.threads.execute(endpoint::accept);
            return endpoint;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** {@return an address at this endpoint; the path begins with a slash} */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    /**
     * Returns a host whose calls may go to this endpoint, which those of others may not, as it is no address of the internet.
     * Its connections are closed with the endpoint.
     */
    public Host host() {
        return Host.builder().transport(transport).build();
    }

    /** {@return what was heard so far, in order} */
    public synchronized List<HeardRequest> requests() {
        return List.copyOf(requests);
    }

    /** {@return how many connections were made so far} */
    public synchronized int connections() {
        return connections.size();
    }

    /**
     * Waits until so many requests were heard since the start.
     *
     * @return all that were heard, in order
     * @throws AssertionError if the time is over before
     * @throws InterruptedException if the caller is interrupted
     */
    public List<HeardRequest> awaitRequests(int count, Duration atMost) throws InterruptedException {
        if (!heard.tryAcquire(count, atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new AssertionError(
                    "heard " + requests().size() + " of " + count + " requests within " + atMost.toMillis() + " ms");
        }
        heard.release(count);
        return requests();
    }

    /** Closes all connections, and hears no more. */
    @Override
    public void close() {
        transport.close();
        threads.shutdownNow();
        closeQuietly(server);
        synchronized (this) {
            connections.forEach(RecordingEndpoint::closeQuietly);
        }
    }

    private void accept() {
        try {
            while (!threads.isShutdown()) {
                Socket connection = server.accept();
                synchronized (this) {
                    connections.add(connection);
                }
                threads.execute(() -> serve(connection));
            }
        } catch (IOException closed) {
            // Closing the endpoint ends the wait for a connection.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            RequestReader in = new RequestReader(new BufferedInputStream(connection.getInputStream()));
            OutputStream out = new BufferedOutputStream(connection.getOutputStream());
            Optional<HeardRequest> request = in.next();
            while (request.isPresent() && reaction(request.get()).react(out)) {
                request = in.next();
            }
        } catch (IOException | InterruptedException over) {
            // The caller hung up, or the endpoint was closed: either way nobody is left to talk to.
        }
    }

    private synchronized Reaction reaction(HeardRequest request) {
        requests.add(request);
        heard.release();
        return script.next();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "recording-endpoint");
        thread.setDaemon(true);
        return thread;
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            // What cannot be closed is closed already.
        }
    }
}
