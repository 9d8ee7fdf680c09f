package dev.tocsin.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.cli.WrittenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTests {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
                    + "(?:\\s*<version>([^<]+)</version>)?\\s*(?=</path>|<type>|<scope>|<!--)");

    private static final Pattern COORDINATES = Pattern.compile("\\(\"([\\w.-]+:[\\w.-]+:[\\w.-]+)\"\\)");

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();
    private WrittenFiles files;

    @BeforeEach
    void installDistribution() throws IOException {
        Files.createDirectories(folder.resolve("home/repository"));
        tocsin.in(folder).set("TOCSIN_HOME", "home");
        files = new WrittenFiles(folder);
    }

    @Test
    void writesAProjectAndSaysWhere() {
        tocsin.run("new", "acme-siren", "--package", "com.acme.siren");

        assertThat(tocsin.err()).isEqualTo("wrote acme-siren; begin with acme-siren/README.md\n");
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "path": "acme-siren",
                  "files": [
                    ".gitignore",
                    "README.md",
                    "incident.json",
                    "pom.xml",
                    "receivers.yml",
                    "src/main/java/com/acme/siren/AcmeSirenNotifier.java",
                    "src/test/java/com/acme/siren/AcmeSirenNotifierTests.java"
                  ]
                }
                """);
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void pointsMavenAtTheRepositoryOfTheDistribution() {
        tocsin.run("new", "siren");

        assertThat(files.read("siren/pom.xml"))
                .contains("<groupId>com.example.siren</groupId>")
                .contains("<tocsin.repository>"
                        + folder.resolve("home/repository").toUri() + "</tocsin.repository>");
    }

    @Test
    void givesGradleWhatItGivesMaven() {
        tocsin.run("new", "siren");
        String pom = files.read("siren/pom.xml").replace("${tocsin.version}", "0.1.0");
        String gradle = files.read("siren/README.md");

        List<String> maven = DEPENDENCY
                .matcher(pom)
                .results()
                .map(found -> found.group(1) + ":" + found.group(2) + ":"
                        + Objects.requireNonNullElse(found.group(3), "0.1.0"))
                .filter(coordinates -> !coordinates.startsWith("dev.tocsin:bom:"))
                .toList();
        assertThat(maven).hasSize(5);
        assertThat(COORDINATES.matcher(gradle).results().map(found -> found.group(1)))
                .as("Surefire brings JUnit's launcher, of the version of JUnit")
                .containsAll(maven)
                .hasSize(6)
                .contains("org.junit.platform:junit-platform-launcher:6.1.3");
        assertThat(pom)
                .contains(
                        "<maven.compiler.release>17<", "<artifactId>junit-jupiter</artifactId>\n      <version>6.1.3<");
        assertThat(gradle).contains("options.release = 17");
    }

    @Test
    void leavesNoGap() {
        tocsin.run("new", "siren", "--dir", "a");
        tocsin.run("new", "siren", "--group", "noise", "--dir", "b");

        assertThat(files.texts("a")).isNotEmpty().noneMatch(text -> text.contains("{{"));
        assertThat(files.texts("b")).isNotEmpty().noneMatch(text -> text.contains("{{"));
    }

    @ParameterizedTest
    @CsvSource({
        "siren,      delivery,    com/example/siren/SirenNotifier",
        "acme-siren, delivery,    com/example/acmesiren/AcmeSirenNotifier",
        "new_2,      delivery,    com/example/new2/New2Notifier",
        "switch,     delivery,    com/example/switch_/SwitchNotifier",
        "geo,        ip-address,  com/example/geo/GeoIpAddress",
    })
    void namesTheClassAfterThePlugin(String name, String group, String path) {
        tocsin.run("new", name, "--group", group);

        assertThat(folder.resolve(name).resolve("src/main/java/" + path + ".java"))
                .exists();
    }

    @Test
    void saysAllThatIsWrongAtOnce() throws IOException {
        Files.delete(folder.resolve("home/repository"));
        Files.writeString(folder.resolve("file"), "");

        tocsin.run("new", "Siren!", "--group", "so loud", "--package", "com.acme.int", "--dir", "file");

        assertThat(tocsin.err())
                .isEqualTo("[P505] " + folder.resolve("home/repository")
                        + ": it is not there, and a new project takes Tocsin's"
                        + " artifacts from it; start 'bin/tocsin' of a whole distribution\n" + """
                        [P512] file: it is there, and is no folder; choose another folder with '--dir'
                        [P508] tocsin new: 'com.acme.int' is not a Java package; give names with dots between them, such as 'com.example.siren'
                        [P508] tocsin new: NAME 'Siren!' is not a slug; give small letters and digits, with '-' or '_' between words
                        [P508] tocsin new: group 'so loud' is not a slug; give small letters and digits, with '-' or '_' between words
                        """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws IOException {
        Files.createDirectories(folder.resolve("siren/src"));

        assertThat(wrong("new", "siren"))
                .isEqualTo("[P512] siren: it is there, and is not empty; choose another folder with '--dir'\n");
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectories(folder.resolve("siren"));

        tocsin.run("new", "siren");

        assertThat(files.names("siren"))
                .containsExactly(".gitignore", "README.md", "incident.json", "pom.xml", "receivers.yml", "src");
    }

    @Test
    void saysWhyAFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThat(wrong("new", "siren", "--dir", "file/siren"))
                .isEqualTo(
                        "[P512] file/siren: it cannot be written: Not a directory; choose another folder with '--dir'\n");
    }

    @Test
    void refusesANameWhoseClassItNeedsItself() {
        assertThat(wrong("new", "http"))
                .isEqualTo(
                        "[P508] tocsin new: the class would be called 'HttpNotifier', as one that it needs; choose another"
                                + " name\n");
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThat(wrong("new", "webhook"))
                .isEqualTo(
                        "[P508] tocsin new: a plugin that is built in is called 'webhook', and hides any other; choose"
                                + " another name\n");

        tocsin.run("new", "webhook", "--group", "noise");
        assertThat(tocsin.code()).isZero();
    }

    private String wrong(String... args) {
        tocsin.run(args);
        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.out()).isEmpty();
        return tocsin.err();
    }
}
