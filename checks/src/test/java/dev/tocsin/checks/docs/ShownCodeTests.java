package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java that a guide shows is compiled and run: it stands so in the tests of {@code testing}. */
class ShownCodeTests {
    private static final String GUIDE = "testing/src/test/java/dev/tocsin/testing/guide/";

    @ParameterizedTest
    @ValueSource(strings = {"docs/extending.md", "docs/testing-a-plugin.md"})
    void standsInATest(String page) {
        String compiled = Project.sources().stream()
                .filter(file -> Project.name(file).startsWith(GUIDE))
                .map(Project::read)
                .collect(Collectors.joining());
        List<String> shown = Page.of(Project.ROOT.resolve(page)).blocks("java");

        assertThat(shown).isNotEmpty().allSatisfy(code -> assertThat(compiled).contains(code));
    }
}
