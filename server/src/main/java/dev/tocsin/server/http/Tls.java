package dev.tocsin.server.http;

import java.util.List;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * How TLS is spoken. Immutable.
 *
 * @param context the certificate that is shown, and which of clients are believed
 * @param protocols the versions that are offered, such as {@code TLSv1.3}
 * @param ciphers the cipher suites that are offered; the usual ones if there is none
 * @param demand whether clients must show a certificate
 */
public record Tls(SSLContext context, List<String> protocols, List<String> ciphers, Demand demand) {
    /** Whether a certificate is asked for. */
    public enum Demand {
        /** None is. */
        NONE,
        /** One is, and who has none is taken too. */
        WISHED,
        /** One is, and who has none is refused. */
        NEEDED,
        /** One is, and somebody must vouch for it who is believed. */
        VOUCHED
    }

    /** Copies the lists. */
    public Tls {
        protocols = List.copyOf(protocols);
        ciphers = List.copyOf(ciphers);
    }

    /** Has new connections speak it. */
    void applyTo(SslContextFactory.Server factory) {
        factory.setSslContext(context);
        factory.setExcludeProtocols();
        factory.setIncludeProtocols(protocols.toArray(String[]::new));
        if (!ciphers.isEmpty()) {
            factory.setExcludeCipherSuites();
        }
        factory.setIncludeCipherSuites(ciphers.toArray(String[]::new));
        factory.setWantClientAuth(demand == Demand.WISHED);
        factory.setNeedClientAuth(demand == Demand.NEEDED || demand == Demand.VOUCHED);
    }
}
