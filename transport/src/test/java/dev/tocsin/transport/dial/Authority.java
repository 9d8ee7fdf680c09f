package dev.tocsin.transport.dial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate authority that lives as long as a test, and issues what the test wants. */
public final class Authority {
    private static final String SELF = "authority";
    private static final String PASSWORD = "changeit";

    private final Path store;

    private Authority(Path store) {
        this.store = store;
    }

    /** Makes a new one, which keeps its files in a folder. */
    public static Authority in(Path folder) throws Exception {
        Authority authority = new Authority(folder.resolve("authority.p12"));
        authority.keytool(SELF, Stream.of("-dname", "CN=Authority of a test", "-ext", "bc:c"));
        return authority;
    }

    /** Issues a key and a certificate for it; how, in words of the JDK's keytool. */
    public void issue(String name, String... how) throws Exception {
        keytool(name, Stream.concat(Stream.of("-signer", SELF, "-dname", "CN=" + name), Stream.of(how)));
    }

    /** Makes a key with a certificate that nobody but itself vouches for. */
    public void selfSigned(String name, String... how) throws Exception {
        keytool(name, Stream.concat(Stream.of("-dname", "CN=" + name), Stream.of(how)));
    }

    /** {@return the certificate of this authority as PEM} */
    public Secret pem() throws Exception {
        return Secret.of(pem("CERTIFICATE", all().getCertificate(SELF).getEncoded()));
    }

    /** {@return the certificate of that name as PEM, with this authority's behind it} */
    public Secret certificate(String name) throws Exception {
        return Secret.of(pem("CERTIFICATE", all().getCertificate(name).getEncoded()) + pem().reveal());
    }

    /** {@return the key of that name as PEM} */
    public Secret key(String name) throws Exception {
        return Secret.of(
                pem("PRIVATE KEY", all().getKey(name, PASSWORD.toCharArray()).getEncoded()));
    }

    private static String pem(String kind, byte[] octets) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    /** {@return what shows the key of that name and trusts this authority} */
    public SSLContext showing(String name) throws Exception {
        KeyStore shown = empty();
        KeyStore all = all();
        shown.setKeyEntry(
                name, all.getKey(name, PASSWORD.toCharArray()), PASSWORD.toCharArray(), all.getCertificateChain(name));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(shown, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust().getTrustManagers(), null);
        return context;
    }

    /** {@return what shows no key and trusts this authority} */
    public SSLContext trusted() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust().getTrustManagers(), null);
        return context;
    }

    private TrustManagerFactory trust() throws Exception {
        KeyStore trusted = empty();
        trusted.setCertificateEntry(SELF, all().getCertificate(SELF));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return trust;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private KeyStore all() throws GeneralSecurityException, IOException {
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            all.load(in, PASSWORD.toCharArray());
        }
        return all;
    }

    private void keytool(String alias, Stream<String> how) throws Exception {
        Stream<String> line = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD);
        Process keytool = new ProcessBuilder(Stream.concat(line, how).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
    }
}
