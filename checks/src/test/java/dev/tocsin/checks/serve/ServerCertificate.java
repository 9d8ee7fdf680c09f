package dev.tocsin.checks.serve;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A certificate for this machine that nobody but itself vouches for. */
public final class ServerCertificate {
    private static final String PASSWORD = "changeit";

    private ServerCertificate() {}

    /** Writes {@code server.pem} and {@code server.key} into a folder. */
    public static void write(Path folder) throws Exception {
        Path store = folder.resolve("server.p12");
        keytool(store);
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            all.load(in, PASSWORD.toCharArray());
        }
        write(
                folder.resolve("server.pem"),
                "CERTIFICATE",
                all.getCertificate("server").getEncoded());
        write(
                folder.resolve("server.key"),
                "PRIVATE KEY",
                all.getKey("server", PASSWORD.toCharArray()).getEncoded());
    }

    private static void keytool(Path store) throws Exception {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                program,
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool makes no certificate");
        }
    }

    private static void write(Path file, String kind, byte[] octets) throws Exception {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
