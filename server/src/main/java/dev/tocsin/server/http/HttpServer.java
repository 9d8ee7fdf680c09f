package dev.tocsin.server.http;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Listens at one address and has calls answered, each on a virtual thread. Safe to share between threads. */
public final class HttpServer implements AutoCloseable {
    /** How many connections wait to be accepted. */
    private static final int BACKLOG = 1_024;

    /**
     * How long a connection that says nothing is waited for when the server stops, which waits for all of them: kept open for a
     * next call that is not taken any more, as by Prometheus, each would keep it for Jetty's whole second.
     */
    private static final long LAST_WORD_MILLIS = 100;

    /** What Linux calls it, in the locale in which the program is started. */
    private static final String TAKEN = "in use";

    private final Server server = new Server(new VirtualThreadPool());
    private final HttpConfiguration configuration = new HttpConfiguration();
    private final SslContextFactory.Server tls = new SslContextFactory.Server();
    private final ServerConnector connector;
    private final Connections connections;
    private final Dispatch dispatch;

    private HttpServer(InetSocketAddress address, Door door, Speech speech) {
        connector = new ServerConnector(server, 1, 1, protocols(door.tls()));
        connector.setHost(address.getHostString());
        connector.setPort(address.getPort());
        connector.setAcceptQueueSize(BACKLOG);
        connector.setShutdownIdleTimeout(LAST_WORD_MILLIS);
        connections = new Connections(connector.getScheduler(), speech.ticker(), door.limits());
        dispatch = new Dispatch(speech.endpoint(), speech.refusing(), connections, door);
        connector.addBean(connections);
        configuration.setSendServerVersion(false);
        apply(door.limits());
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(dispatch));
        server.setErrorHandler(new BadCalls(speech.refusing()));
        server.setStopTimeout(door.limits().patience().drain().toMillis());
    }

    private ConnectionFactory[] protocols(Optional<Tls> spoken) {
        HttpConnectionFactory http = new HttpConnectionFactory(configuration);
        if (spoken.isEmpty()) {
            return new ConnectionFactory[] {http};
        }
        spoken.get().applyTo(tls);
        SslConnectionFactory outer = new SslConnectionFactory(tls, http.getProtocol());
        outer.setEnsureSecureRequestCustomizer(false); // Who calls by an address names no host.
        return new ConnectionFactory[] {outer, http};
    }

    private void apply(HttpLimits limits) {
        configuration.setRequestHeaderSize(limits.headerBytes());
        connector.setIdleTimeout(limits.patience().idle().toMillis());
    }

    /**
     * Starts one.
     *
     * @param address where it listens; port 0 stands for any that is free
     * @param door how clients come in
     * @throws ProblemException if it cannot listen there
     */
    public static HttpServer start(InetSocketAddress address, Door door, Speech speech) {
        HttpServer http = new HttpServer(address, door, speech);
        try {
            http.connector.open();
            http.server.start();
            return http;
        } catch (IOException e) {
            throw new ProblemException(ErrorKind.USER, Problems.of(unusable(address, e)), e);
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not start", e);
        }
    }

    /**
     * Has clients come in otherwise from now on; who is in stays. Whether TLS is spoken stays as it was.
     *
     * @param door how clients come in
     */
    public void use(Door door) {
        try {
            if (isTls()) {
                tls.reload(_ -> door.tls().ifPresent(other -> other.applyTo(tls)));
            }
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not take the certificate", e);
        }
        apply(door.limits());
        connections.use(door.limits());
        dispatch.use(door);
    }

    /** {@return whether TLS is spoken} */
    public boolean isTls() {
        return connector.getConnectionFactory(SslConnectionFactory.class) != null;
    }

    private static Problem unusable(InetSocketAddress address, IOException cause) {
        String place = "address '" + Address.text(address) + "'";
        if (address.isUnresolved()) {
            return new Problem(
                    Code.UNUSABLE_ADDRESS,
                    place,
                    "no address is known of '" + address.getHostString() + "'",
                    "name an address of this machine with --listen");
        }
        String why = cause.getCause() instanceof BindException bind ? bind.getMessage() : cause.getMessage();
        return Optional.of(address.getPort())
                .filter(_ -> String.valueOf(why).contains(TAKEN))
                .flatMap(PortHolder::of)
                .map(holder -> new Problem(
                        Code.UNUSABLE_ADDRESS,
                        place,
                        holder + " listens there",
                        "stop that, or name another address with --listen"))
                .orElseGet(() -> new Problem(
                        Code.UNUSABLE_ADDRESS,
                        place,
                        "nothing can listen there (" + why + ")",
                        "name another address with --listen"));
    }

    /** {@return where it listens} */
    public InetSocketAddress address() {
        return new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    }

    /** Takes no more calls, lets those go on for a while that are being answered, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not stop", e);
        }
    }
}
