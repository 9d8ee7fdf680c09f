package dev.tocsin.transport.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Builds the pool of connections. Its sockets are those of channels: unlike plain ones, they end a wait when their thread is
 * interrupted, and take no proxy from the system's properties. They have no timeout: the deadline of each call bounds it, and
 * a socket with one asks the system twice for each read.
 */
final class Connections extends PoolingHttpClientConnectionManagerBuilder {
    private static final TimeValue LONGEST_LIFE = TimeValue.ofMinutes(2);

    private Connections() {}

    static PoolingHttpClientConnectionManager open(HttpSettings settings, DnsResolver names, TlsSocketStrategy tls) {
        AtomicLong opened = new AtomicLong();
        return new Connections()
                .setConnectionFactory(socket -> new QuietConnection("connection-" + opened.incrementAndGet()))
                .setDnsResolver(names)
                .setTlsSocketStrategy(tls)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .setTimeToLive(LONGEST_LIFE)
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setTcpNoDelay(true)
                        .setSoTimeout(Timeout.DISABLED)
                        .build())
                .setMaxConnPerRoute(settings.perTarget())
                .setMaxConnTotal(settings.total())
                .build();
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
        return new DefaultHttpClientConnectionOperator(
                proxy -> socket(),
                ports,
                names,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build());
    }

    private static Socket socket() throws IOException {
        return SocketChannel.open().socket();
    }
}
