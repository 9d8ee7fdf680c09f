package dev.tocsin.cli.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.HollowJar;
import dev.tocsin.cli.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
                .isEqualTo("it is signed by the holder of this key\n");
        assertThat(tocsin.code()).isZero();

        assertThat(tocsin.run("bundle", "check", "b", "--key", "theirs.pub").err())
                .isEqualTo(
                        SIGNATURE + "it was not made with this key, or the bundle's manifest is another by now" + FIX);
        assertThat(tocsin.code()).isEqualTo(2);

        assertThat(tocsin.run("bundle", "check", "b").err())
                .isEqualTo("it is signed; give the public key that you expect with '--key'\n");
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
                .isEqualTo(
                        "[P505] " + folder.resolve("no.key")
                                + ": it cannot be read as an Ed25519 private key in PEM; make one with 'tocsin bundle key FILE'\n");
        assertThat(tocsin.run("bundle", "check", "b", "--key", "mine.key").err())
                .isEqualTo("[P505] " + folder.resolve("mine.key")
                        + ": it cannot be read as an Ed25519 public key in PEM; name the '.pub' that 'tocsin bundle key' wrote,"
                        + " or what 'openssl pkey -pubout' made of the private one\n");
        assertThat(tocsin.run("bundle", "check", "b", "--key", "none.pub").err())
                .isEqualTo("[P505] " + folder.resolve("none.pub")
                        + ": it cannot be read: there is no such file or folder; check the path\n");
        assertThat(tocsin.run("bundle", "inspect", "--key", "mine.pub").err())
                .isEqualTo("[P508] tocsin bundle: there is nothing to check; leave '--key' out\n");
        assertThat(tocsin.run("bundle", "check", "b", "--sign", "mine.key").err())
                .isEqualTo("[P508] tocsin bundle: there is nothing to sign; leave '--sign' out\n");
    }

    @Test
    void bindThePluginsFromElsewhereToWhatTheyPromise() throws IOException {
        Files.createDirectories(folder.resolve("p"));
        HollowJar.write(folder.resolve("p/gong.jar"), "gong");

        assertThat(tocsin.run("bundle", "inspect", "--plugins", "p", "--out", "b", "--sign", "mine.key")
                        .err())
                .endsWith("the signature binds no jar, as no folder of plugins is locked; 'tocsin plugins lock' locks"
                        + " one\n");
        tocsin.run("plugins", "lock", "--plugins", "p");
        tocsin.run("bundle", "inspect", "--plugins", "p/gong.jar", "--out", "b", "--sign", "mine.key");

        assertThat(tocsin.err()).isEqualTo("wrote b; begin with b/route.txt\n");
        assertThat(folder.resolve("b/plugins.lock")).hasSameTextualContentAs(folder.resolve("p/plugins.lock"));
        assertThat(folder.resolve("b/plugin.json")).content().contains("\"plugin_name\": \"gong\"");
        assertThat(folder.resolve("b/route.txt"))
                .content()
                .contains("compare with tocsin plugin alarm gong --plugins DIR\n");
    }

    /** What another tool makes is in {@link #start()}. */
    @Test
    void needNoOtherToolForTheirKeys() throws IOException {
        tocsin.run("bundle", "key", "new.key");

        assertThat(tocsin.err())
                .isEqualTo("wrote new.key, which stays with you, and new.key.pub, for whoever checks what you sign\n");
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "private_key": "new.key",
                  "public_key": "new.key.pub"
                }
                """);
        assertThat(Files.getPosixFilePermissions(folder.resolve("new.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        tocsin.run("bundle", "inspect", "--out", "b", "--sign", "new.key");
        assertThat(tocsin.run("bundle", "check", "b", "--key", "new.key.pub").code())
                .isZero();
    }

    @Test
    void loseNoKey() throws IOException {
        Files.writeString(folder.resolve("one.key"), "");
        Files.writeString(folder.resolve("two.key.pub"), "");

        assertThat(tocsin.run("bundle", "key", "one.key").err())
                .isEqualTo("[P512] one.key: it is there, and would be lost; choose another name for the key\n");
        assertThat(tocsin.run("bundle", "key", "two.key").err())
                .isEqualTo("[P512] two.key.pub: it is there, and would be lost; choose another name for the key\n");
        assertThat(folder.resolve("two.key")).doesNotExist();
        assertThat(tocsin.run("bundle", "key", "no/new.key").err())
                .isEqualTo("[P512] no/new.key: it cannot be written: there is no such file or folder; choose another"
                        + " folder\n");
        assertThat(tocsin.run("bundle", "key").err())
                .isEqualTo("[P508] tocsin bundle: FILE is missing; name the file that the key is written to\n");
        assertThat(tocsin.run("bundle", "key", "k", "--out", "o").err())
                .isEqualTo("[P508] tocsin bundle: there is nothing to write; leave '--out' out\n");
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
