package dev.tocsin.transport.dial;

import dev.tocsin.api.request.Trust;
import dev.tocsin.contract.value.Secret;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Makes of certificates and keys what the JDK secures connections with. */
public final class TrustContext {
    /** Of a store that lives in memory alone. */
    private static final char[] PASSWORD = {};

    private TrustContext() {}

    /** {@return whether more is said than a name, which every context can check} */
    public static boolean isNeeded(Trust trust) {
        return trust.authorities().isPresent() || trust.certificate().isPresent();
    }

    /** {@return a context that trusts and shows what is said; whom the JDK trusts where nobody is named} */
    public static SSLContext of(Trust trust) throws UnfitCall {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(trust), authorities(trust), null);
            return context;
        } catch (GeneralSecurityException | IOException failure) {
            throw new UnfitCall(
                    "the certificates cannot be used (" + failure.getClass().getSimpleName() + ")");
        }
    }

    /** {@return whom to trust; null = whom the JDK trusts} */
    private static TrustManager @Nullable [] authorities(Trust trust)
            throws UnfitCall, GeneralSecurityException, IOException {
        if (trust.authorities().isEmpty()) {
            return null;
        }
        KeyStore store = empty();
        List<Certificate> all = Pem.certificates(trust.authorities().get(), "the certificate of the authority");
        for (int i = 0; i < all.size(); i++) {
            store.setCertificateEntry("authority-" + i, all.get(i));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        return managers.getTrustManagers();
    }

    /** {@return which key to show; null = none} */
    private static KeyManager @Nullable [] keys(Trust trust) throws UnfitCall, GeneralSecurityException, IOException {
        if (trust.certificate().isEmpty()) {
            return null;
        }
        List<Certificate> chain = Pem.certificates(trust.certificate().get(), "the certificate to show");
        Secret key = trust.key().orElseThrow();
        KeyStore store = empty();
        store.setKeyEntry("shown", Pem.key(key), PASSWORD, chain.toArray(Certificate[]::new));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        return managers.getKeyManagers();
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
