package dev.tocsin.transport.http;

import dev.tocsin.transport.dial.Guard;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up names for the client and lets it have only addresses that calls may go to. The client asks for each connection
 * that it opens, literal addresses included, and dials what it is told here: nothing is looked up a second time, so that
 * what was judged is what is dialled.
 */
final class GuardedNames implements DnsResolver {
    private static final int NO_PORT = 0;

    private final Guard guard;

    GuardedNames(Guard guard) {
        this.guard = guard;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Stream.of(guard.resolve(host, port))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return guard.resolve(host, NO_PORT);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
