package dev.tocsin.server.configuration.web;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Says which certificates of clients are believed. Safe to share between threads.
 *
 * @param auth whether somebody must vouch for them
 * @param authorities who vouches for clients
 * @param names the names of which a certificate must have one; none if it may have any
 */
record ClientTrust(ClientAuth auth, List<X509Certificate> authorities, List<String> names) implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        if (auth.isVerified()) {
            TlsContexts.trusting(authorities).checkClientTrusted(chain, kind);
        }
        if (!names.isEmpty() && names(chain[0]).stream().noneMatch(names::contains)) {
            throw new CertificateException("none of the names of the certificate is among those that are let in");
        }
    }

    private static List<String> names(X509Certificate certificate) throws CertificateException {
        @Nullable Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        return names == null
                ? List.of()
                : names.stream().map(name -> String.valueOf(name.get(1))).toList();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return auth.isVerified() ? authorities.toArray(X509Certificate[]::new) : new X509Certificate[0];
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        throw new CertificateException("a server asks no server");
    }
}
