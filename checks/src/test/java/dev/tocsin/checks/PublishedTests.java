package dev.tocsin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.launch.Distribution;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published is offered as a whole, and nothing else is. */
class PublishedTests {
    private static final Pattern MANAGED =
            Pattern.compile("<dependency>\\s*<groupId>dev\\.tocsin</groupId>\\s*<artifactId>(\\w+)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("(?m)^  <version>(.*)</version>");

    private final List<String> published =
            Module.published().map(Module::folder).toList();

    private final String bom = Project.read(Project.ROOT.resolve("bom/pom.xml"));

    @Test
    void theBomNamesIt() {
        assertThat(MANAGED.matcher(bom).results().map(named -> named.group(1)))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    /** The BOM has no parent that it could take the version from. */
    @Test
    void theBomIsOfTheSameVersion() {
        assertThat(version(bom)).isEqualTo(version(Project.read(Project.ROOT.resolve("pom.xml"))));
    }

    private static String version(String pom) {
        return VERSION.matcher(pom).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void theDistributionCarriesIt() {
        assertThat(Distribution.built()
                        .resolve("repository/dev/tocsin")
                        .toFile()
                        .list())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(published.stream(), Stream.of("tocsin", "bom"))
                        .toList());
    }
}
