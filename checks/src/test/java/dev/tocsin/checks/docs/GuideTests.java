package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who does what the guide for authors says, from an empty folder, comes to what it says. */
@Execution(ExecutionMode.CONCURRENT)
class GuideTests {
    static final Page GUIDE = Page.of(Project.ROOT.resolve("docs/writing-a-plugin.md"));

    @Test
    void leadsFromAnEmptyFolderToAReviewThatASecondPersonChecks(@TempDir Path folder) {
        String printed = Workshop.in(folder).run(GUIDE, "", 25);

        assertThat(printed)
                .contains("BUILD SUCCESS", "acme-siren  accepted", "\"path\": \"plugins\",\n  \"whole\": false")
                .endsWith("""
                        {
                          "path": "review",
                          "whole": true,
                          "problems": []
                        }
                        {
                          "path": "plugins",
                          "whole": true,
                          "problems": []
                        }
                        """);
        assertThat(GUIDE.blocks("text").stream().flatMap(String::lines))
                .isNotEmpty()
                .allMatch(printed::contains);
    }
}
