package dev.tocsin.server.configuration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Issues certificates that live as long as a test, and writes them as PEM files into its folder. */
public final class TestAuthority {
    private static final String PASSWORD = "changeit";

    private final Path folder;
    private final String name;

    private TestAuthority(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Makes a new one, whose own certificate is {@code NAME.pem}. */
    public static TestAuthority in(Path folder, String name) throws Exception {
        TestAuthority authority = new TestAuthority(folder, name);
        authority.keytool(name, Stream.of("-dname", "CN=" + name, "-ext", "bc:c"));
        authority.write(name);
        return authority;
    }

    /** Issues {@code NAME.pem} and {@code NAME.key} for this machine, or for one of another name. */
    public TestAuthority issue(String other, String names) throws Exception {
        keytool(other, Stream.of("-signer", name, "-dname", "CN=" + other, "-ext", "san=" + names));
        write(other);
        return this;
    }

    /** {@return what shows that certificate and believes this authority} */
    public SSLContext showing(String alias) throws Exception {
        KeyStore all = all();
        KeyStore shown = KeyStore.getInstance("PKCS12");
        shown.load(null, null);
        shown.setKeyEntry(
                alias,
                all.getKey(alias, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                all.getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(shown, PASSWORD.toCharArray());
        X509Certificate own = (X509Certificate) all.getCertificate(name);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), new TrustManager[] {TlsContexts.trusting(List.of(own))}, null);
        return context;
    }

    private KeyStore all() throws Exception {
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store())) {
            all.load(in, PASSWORD.toCharArray());
        }
        return all;
    }

    private void write(String alias) throws Exception {
        KeyStore all = all();
        byte[] certificate = all.getCertificate(alias).getEncoded();
        byte[] key = all.getKey(alias, PASSWORD.toCharArray()).getEncoded();
        Files.writeString(folder.resolve(alias + ".pem"), pem("CERTIFICATE", certificate));
        Files.writeString(folder.resolve(alias + ".key"), pem("PRIVATE KEY", key));
    }

    private static String pem(String kind, byte[] octets) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private Path store() {
        return folder.resolve(name + ".p12");
    }

    private void keytool(String alias, Stream<String> how) throws Exception {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Stream<String> line = Stream.of(
                program,
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-keystore",
                store().toString(),
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
