package dev.tocsin.cli.bundle.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTests {

    @TempDir
    private Path root;

    private Checkout checkout;

    @BeforeEach
    void checkOut() throws IOException {
        write("docs/one.md", "");
        write("tocsin", "");
        write("pom.xml", "<modules><module>siren</module><module>api</module><module>examples</module></modules>");
        write("examples/pom.xml", "<project/>");
        write("api/pom.xml", "<description>What authors import.</description>");
        write("siren/pom.xml", "<description>\n  Howls.\n</description>");
        write("siren/src/main/java/siren/package-info.java", """
                /**
                 * Howls through {@link java.net.Socket} as {@code tcp}, in {@link a.B some
                 * words}. Not a word about silence.
                 */
                package siren;
                """);
        write("siren/src/main/java/siren/Siren.java", "class Siren {\n}\n");
        write("api/src/main/java/api/Api.java", "interface Api {}\n");
        write("siren/src/test/java/siren/SirenTests.java", "class SirenTests {}\n");
        write("siren/target/generated/Siren.java", "");
        checkout = Checkout.find(Map.of(), root);
    }

    @Test
    void listsProductionCodeInTheOrderOfTheBuild() {
        assertThat(checkout.runtimeFiles()).isEqualTo("""
                     2  siren/src/main/java/siren/Siren.java
                     5  siren/src/main/java/siren/package-info.java
                     1  api/src/main/java/api/Api.java
                     8  lines in 3 files
                """);
    }

    @Test
    void listsTests() {
        assertThat(checkout.testFiles()).isEqualTo("""
                     1  siren/src/test/java/siren/SirenTests.java
                     1  lines in 1 files
                """);
    }

    @Test
    void tellsWhichModuleOwnsWhat() {
        assertThat(checkout.focusAreas()).isEqualTo("""
                siren: Howls.
                  siren
                      Howls through Socket as tcp, in some words.

                api: What authors import.
                """);
    }

    @Test
    void isFoundWhereTheLauncherSays() {
        assertThat(Checkout.find(Map.of("TOCSIN_CHECKOUT", root.toString()), root.resolve("docs")))
                .isEqualTo(checkout);
    }

    @Test
    void takesNoOtherProjectForOurs() throws IOException {
        Files.delete(root.resolve("tocsin"));

        assertThatThrownBy(() -> Checkout.find(Map.of(), root)).hasMessageStartingWith("[P505] sources of Tocsin: ");
        assertThat(Checkout.guides(Map.of(), root)).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
