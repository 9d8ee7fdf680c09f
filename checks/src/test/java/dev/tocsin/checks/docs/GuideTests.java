package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does what the guide for authors says, from an empty folder, comes to what it says. */
class GuideTests {
    private static final Page GUIDE = Page.of(Project.ROOT.resolve("docs/writing-a-plugin.md"));

    @Test
    void leadsFromAnEmptyFolderToADelivery(@TempDir Path folder) {
        String printed = Workshop.in(folder).run(GUIDE, "", 25);

        assertThat(printed).contains("BUILD SUCCESS").contains("acme-siren  accepted");
    }

    static Iterable<String> edits() {
        return GUIDE.blocks("java");
    }

    @ParameterizedTest
    @MethodSource("edits")
    void showsWhatTheExampleHas(String edit) {
        assertThat(Project.read(ExampleTests.EXAMPLE.resolve(ExampleTests.SOURCE)))
                .contains(edit);
    }
}
