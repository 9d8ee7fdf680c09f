package dev.tocsin.server.http;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Listens at one address and has calls answered, each on a virtual thread. Safe to share between threads. */
public final class HttpServer implements AutoCloseable {
    private final Server server;
    private final ServerConnector connector;

    private HttpServer(InetSocketAddress address, HttpLimits limits, Endpoint endpoint) {
        server = new Server(new VirtualThreadPool());
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(limits.headerBytes());
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(address.getHostString());
        connector.setPort(address.getPort());
        connector.setIdleTimeout(limits.idle().toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        server.setHandler(new GracefulHandler(new Dispatch(endpoint, limits.bodyBytes())));
        server.setErrorHandler(new BadCalls());
        server.setStopTimeout(limits.drain().toMillis());
    }

    /**
     * Starts one.
     *
     * @param address where it listens; port 0 stands for any that is free
     * @throws ProblemException if it cannot listen there
     */
    public static HttpServer start(InetSocketAddress address, HttpLimits limits, Endpoint endpoint) {
        HttpServer http = new HttpServer(address, limits, endpoint);
        try {
            http.connector.open();
            http.server.start();
            return http;
        } catch (IOException e) {
            throw new ProblemException(ErrorKind.EXTERNAL, Problems.of(unusable(address, e)), e);
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not start", e);
        }
    }

    private static Problem unusable(InetSocketAddress address, IOException cause) {
        String place = "address '" + address.getHostString() + ":" + address.getPort() + "'";
        String why = cause.getCause() instanceof BindException bind ? bind.getMessage() : cause.getMessage();
        return PortHolder.of(address.getPort())
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
