package dev.tocsin.transport.http;

import dev.tocsin.transport.egress.Egress;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen about HTTP calls.
 *
 * @param tls whom to trust and which key to show; null = as the JDK is set up, read when the first call is made
 * @param egress where calls may go
 * @param perTarget how many connections to one target are open at most
 * @param total how many connections are open at most
 * @param trustedIdle after this idle time a connection is looked at before it is used, as the target may have closed it
 */
public record HttpSettings(@Nullable SSLContext tls, Egress egress, int perTarget, int total, Duration trustedIdle) {
    /** Checks the limits. */
    public HttpSettings {
        if (perTarget < 1 || total < perTarget) {
            throw new IllegalArgumentException("connections per target (" + perTarget
                    + ") must be at least 1, and in total (" + total + ") no fewer than that");
        }
    }

    /** {@return the JDK's trust, the internet alone, and connections for a thousand calls at once to one target} */
    public static HttpSettings ofDefaults() {
        return new HttpSettings(null, Egress.publicOnly(), 1_024, 4_096, Duration.ofMillis(200));
    }

    /** {@return these settings with another trust} */
    public HttpSettings tls(SSLContext other) {
        return new HttpSettings(other, egress, perTarget, total, trustedIdle);
    }

    /** {@return these settings with other places to go} */
    public HttpSettings egress(Egress other) {
        return new HttpSettings(tls, other, perTarget, total, trustedIdle);
    }

    /** {@return these settings with other limits} */
    public HttpSettings connections(int otherPerTarget, int otherTotal) {
        return new HttpSettings(tls, egress, otherPerTarget, otherTotal, trustedIdle);
    }

    /** {@return these settings with another trust in idle connections} */
    public HttpSettings trustedIdle(Duration other) {
        return new HttpSettings(tls, egress, perTarget, total, other);
    }
}
