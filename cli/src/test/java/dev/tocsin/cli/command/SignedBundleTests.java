package dev.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedBundleTests {

    private static final String SIGNATURE = "[P604] b/bundle-manifest.json.sig: ";
    private static final String FIX =
            "; take a bundle of somebody whom you trust, or the public key of who wrote this one\n";

    private final TestRun tocsin = new TestRun();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        writeKeys("mine");
        writeKeys("theirs");
        tocsin.in(folder);
    }

    @Test
    void areBoundToTheirKey() {
        tocsin.run("bundle", "inspect", "--out", "b", "--sign", "mine.key");
        assertThat(tocsin.code()).as(tocsin.err()).isZero();

        assertThat(tocsin.run("bundle", "check", "b", "--key", "mine.pub").err())
                .isEmpty();
        assertThat(tocsin.code()).isZero();

        assertThat(tocsin.run("bundle", "check", "b", "--key", "theirs.pub").err())
                .isEqualTo(
                        SIGNATURE + "it was not made with this key, or the bundle's manifest is another by now" + FIX);
        assertThat(tocsin.code()).isEqualTo(2);

        assertThat(tocsin.run("bundle", "check", "b").err())
                .isEqualTo("it is signed; '--key' tells whether by whom it should be\n");
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void cannotBeMadeAnewByAnother() {
        tocsin.run("bundle", "inspect", "--out", "b", "--sign", "theirs.key");

        tocsin.run("bundle", "check", "b", "--key", "mine.pub");

        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void areReplacedLikeOthersAndLoseTheirSignature() {
        tocsin.run("bundle", "inspect", "--out", "b", "--sign", "mine.key");
        tocsin.run("bundle", "inspect", "--out", "b");
        assertThat(tocsin.code()).as(tocsin.err()).isZero();

        assertThat(tocsin.run("bundle", "check", "b", "--key", "mine.pub").err())
                .isEqualTo(SIGNATURE + "it is not there, so that nobody says who wrote the bundle" + FIX);
    }

    @Test
    void needAKeyThatIsOne() throws IOException {
        Files.writeString(folder.resolve("no.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");

        assertThat(tocsin.run("bundle", "inspect", "--sign", "no.key").err())
                .isEqualTo("[P505] " + folder.resolve("no.key")
                        + ": it cannot be read as an Ed25519 private key in PEM; make one with 'openssl genpkey -algorithm"
                        + " ed25519 -out FILE'\n");
        assertThat(tocsin.run("bundle", "check", "b", "--key", "mine.key").err())
                .isEqualTo("[P505] " + folder.resolve("mine.key")
                        + ": it cannot be read as an Ed25519 public key in PEM; make one with 'openssl pkey -in KEY -pubout"
                        + " -out FILE'\n");
        assertThat(tocsin.run("bundle", "inspect", "--key", "mine.pub").err())
                .isEqualTo("[P508] tocsin bundle: there is nothing to check; leave '--key' out\n");
        assertThat(tocsin.run("bundle", "check", "b", "--sign", "mine.key").err())
                .isEqualTo("[P508] tocsin bundle: there is nothing to sign; leave '--sign' out\n");
    }

    private void writeKeys(String name) throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(folder.resolve(name + ".key"), pem("PRIVATE", keys.getPrivate()));
        Files.writeString(folder.resolve(name + ".pub"), pem("PUBLIC", keys.getPublic()));
    }

    private static String pem(String kind, Key key) {
        String octets = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + " KEY-----\n" + octets + "\n-----END " + kind + " KEY-----\n";
    }
}
