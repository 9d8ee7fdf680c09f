package dev.tocsin.server.configuration.web;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Hands certificates and keys to the JDK's TLS, in the many steps that it wants. */
final class TlsContexts {
    private static final char[] NO_PASSWORD = {};

    private TlsContexts() {}

    /** {@return what shows a certificate and believes certain clients} */
    static SSLContext of(List<X509Certificate> chain, PrivateKey key, ClientTrust trust) {
        try {
            KeyStore shown = empty();
            shown.setKeyEntry("server", key, NO_PASSWORD, chain.toArray(Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(shown, NO_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("the certificate was read, and cannot be used", impossible);
        }
    }

    /** {@return what believes those for whom one of these vouches} */
    static X509TrustManager trusting(List<X509Certificate> authorities) {
        try {
            KeyStore trusted = empty();
            for (X509Certificate each : authorities) {
                trusted.setCertificateEntry("authority " + trusted.size(), each);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            return (X509TrustManager) trust.getTrustManagers()[0];
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("the certificates were read, and cannot be used", impossible);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** {@return the names of the cipher suites that there are} */
    static List<String> ciphers() {
        try {
            return Arrays.asList(
                    SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has TLS", impossible);
        }
    }
}
