package dev.tocsin.server.configuration.web;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Who vouches for a service, as whoever calls it needs to know. */
public final class Authorities {
    private Authorities() {}

    /**
     * {@return what believes those for whom these certificates vouch, and nobody else}
     *
     * @param pem the certificates
     * @param place what messages call them
     * @throws ProblemException if they cannot be read
     */
    public static SSLContext trusting(String pem, String place) {
        List<X509Certificate> authorities = Pem.certificates(pem);
        if (authorities.isEmpty()) {
            throw ProblemException.of(new Problem(
                    Code.INVALID_CERTIFICATE,
                    place,
                    "the file holds no certificate",
                    "give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'"));
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {TlsContexts.trusting(authorities)}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has TLS", impossible);
        }
    }
}
