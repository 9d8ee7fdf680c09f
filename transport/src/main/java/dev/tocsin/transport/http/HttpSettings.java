package dev.tocsin.transport.http;

import dev.tocsin.transport.egress.Egress;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen about HTTP calls.
 *
 * @param tls whom to trust and which key to show; null = as the JDK is set up, read when the first call is made
 * @param egress where calls may go
 * @param perTarget how many connections to one target are open at most
 * @param total how many connections are open at most
 */
public record HttpSettings(@Nullable SSLContext tls, Egress egress, int perTarget, int total) {
    /** Checks the limits. */
    public HttpSettings {
        if (perTarget < 1 || total < perTarget) {
            throw new IllegalArgumentException("connections per target (" + perTarget
                    + ") must be at least 1, and in total (" + total + ") no fewer than that");
        }
    }

    /** {@return the JDK's trust, the internet alone, and connections for a thousand calls at once to one target} */
    public static HttpSettings ofDefaults() {
        return new HttpSettings(null, Egress.publicOnly(), 1_024, 4_096);
    }

    /** {@return these settings with another trust} */
    public HttpSettings tls(SSLContext other) {
        return new HttpSettings(other, egress, perTarget, total);
    }

    /** {@return these settings with other places to go} */
    public HttpSettings egress(Egress other) {
        return new HttpSettings(tls, other, perTarget, total);
    }

    /** {@return these settings with other limits} */
    public HttpSettings connections(int otherPerTarget, int otherTotal) {
        return new HttpSettings(tls, egress, otherPerTarget, otherTotal);
    }
}
