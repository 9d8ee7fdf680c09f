package dev.tocsin.transport.http;

import dev.tocsin.api.request.Connection;
import dev.tocsin.api.request.Trust;
import dev.tocsin.transport.dial.Guard;
import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.dial.UnfitCall;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.classic.MinimalHttpClient;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.io.CloseMode;

/**
 * A client, and with it a pool of connections, for each way to connect. The client without a proxy and with the transport's
 * own trust is there from the start and needs no lock. Of the others, as many are kept as a receivers file may well name;
 * beyond that, the one that was not used for longest is closed, once no call uses it.
 *
 * <p>Safe to share between threads: the map and the counts of users are guarded by this object's lock.
 */
final class Clients implements AutoCloseable {
    private static final int MOST = 64;

    private final HttpSettings settings;
    private final NameLookup names;
    private final Lease direct;
    private final Map<Connection, Lease> others = new LinkedHashMap<>(MOST, 0.75f, true);

    Clients(HttpSettings settings, NameLookup names) {
        this.settings = settings;
        this.names = names;
        direct = new Lease(client(new GuardedNames(new Guard(names, settings.egress())), Tls.trusting(settings.tls())));
    }

    /** {@return the client for such a connection, to be given back by closing it} */
    Lease lease(Connection connection) throws UnfitCall {
        return connection.equals(Connection.direct()) ? direct : other(connection);
    }

    private synchronized Lease other(Connection connection) throws UnfitCall {
        Lease lease = others.get(connection);
        if (lease == null) {
            lease = new Lease(client(connection));
            others.put(connection, lease);
        }
        lease.users++;
        shrink();
        return lease;
    }

    private void shrink() {
        Iterator<Lease> eldest = others.values().iterator();
        while (others.size() > MOST && eldest.hasNext()) {
            Lease lease = eldest.next();
            if (lease.users == 0) {
                eldest.remove();
                lease.client.close(CloseMode.GRACEFUL);
            }
        }
    }

    private MinimalHttpClient client(Connection connection) throws UnfitCall {
        Optional<Trust> trust = connection.trust();
        TlsSocketStrategy tls =
                trust.isPresent() ? Tls.trusting(settings.tls(), trust.get()) : Tls.trusting(settings.tls());
        Optional<URI> proxy = connection.proxy();
        if (proxy.isEmpty()) {
            return client(new GuardedNames(new Guard(names, settings.egress())), tls);
        }
        return client(
                ProxiedNames.of(proxy.get(), names, settings.egress()), new Tunnel(tls, connection.proxyHeaders()));
    }

    private MinimalHttpClient client(DnsResolver resolver, TlsSocketStrategy tls) {
        return HttpClients.createMinimal(Connections.open(settings, resolver, tls));
    }

    /** Closes every client, also those that are in use. */
    @Override
    public synchronized void close() {
        direct.client.close(CloseMode.IMMEDIATE);
        others.values().forEach(lease -> lease.client.close(CloseMode.IMMEDIATE));
        others.clear();
    }

    /** A client that is in use until this is closed. */
    final class Lease implements AutoCloseable {
        private final MinimalHttpClient client;
        private int users;

        private Lease(MinimalHttpClient client) {
            this.client = client;
        }

        MinimalHttpClient client() {
            return client;
        }

        @Override
        public void close() {
            if (this != direct) {
                synchronized (Clients.this) {
                    users--;
                    shrink();
                }
            }
        }
    }
}
