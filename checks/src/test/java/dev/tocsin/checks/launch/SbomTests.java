package dev.tocsin.checks.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The SBOM lists what is in the distribution, and nothing else. */
class SbomTests {
    private JsonNode sbom;

    @BeforeEach
    void read() {
        assumeFalse(
                "offline: true".equals(System.getProperty("tocsin.maven")),
                "Maven makes no SBOM when it is told to stay offline (-o)");
        sbom = JsonMapper.shared().readTree(Distribution.built().resolve("sbom.cdx.json"));
    }

    @Test
    void listsTheJarsOfTheDistributionWithTheirHashes() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        sbom.path("components").forEach(each -> listed.put(jar(each), sha256(each)));

        Map<String, String> found = jars();
        assertThat(found.remove(jar(subject())))
                .as("the jar of the command line, which is what the SBOM is about")
                .isNotNull();
        assertThat(listed).isEqualTo(found);
    }

    @Test
    void saysWhatItIsAbout() {
        assertThat(subject().path("type").asString()).isEqualTo("application");
        assertThat(subject().path("purl").asString()).startsWith("pkg:maven/dev.tocsin/cli@");
    }

    /** Whoever looks for weaknesses of Picocli finds it by the name that it has elsewhere. */
    @Test
    void saysWhatPicocliIsMadeFrom() {
        assertThat(sbom.path("components")
                        .valueStream()
                        .filter(each -> name(each).equals("picocli")))
                .singleElement()
                .satisfies(picocli -> assertThat(picocli.path("description").asString())
                        .containsPattern("pkg:maven/info\\.picocli/picocli@\\d"));
    }

    /** Two builds of the same sources give the same bytes. */
    @Test
    void bearsNeitherTimeNorSerialNumber() {
        assertThat(sbom.has("serialNumber")).isFalse();
        assertThat(sbom.path("metadata").has("timestamp")).isFalse();
    }

    private JsonNode subject() {
        return sbom.path("metadata").path("component");
    }

    private static String name(JsonNode component) {
        return component.path("name").asString();
    }

    private static String jar(JsonNode component) {
        return component.path("group").asString()
                + "."
                + name(component)
                + "-"
                + component.path("version").asString()
                + ".jar";
    }

    private static String sha256(JsonNode component) {
        return component
                .path("hashes")
                .valueStream()
                .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                .map(hash -> hash.path("content").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> jars() throws IOException {
        Map<String, String> jars = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Distribution.built().resolve("lib"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jars.put(file.getFileName().toString(), sha256(file));
            }
        }
        return jars;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
