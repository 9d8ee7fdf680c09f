package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.checks.Project;
import dev.tocsin.contract.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the codes of problems says what their source says, and a test quotes each. {@code make catalog} writes it anew. */
class MessagesTests {
    private static final Path PAGE = Project.ROOT.resolve("docs/messages.md");

    @Test
    void areListedWithCauseAndCure() throws IOException {
        String page = Messages.read().page();
        if (Boolean.getBoolean("tocsin.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Project.read(PAGE)).isEqualTo(page);
    }

    @Test
    void needACauseAndACure() {
        assertThatThrownBy(() -> new Messages("/** A cause. */ INVALID_CLASS(101,").page())
                .hasMessage("the Javadoc of INVALID_CLASS names no cause or no cure");
        assertThatThrownBy(() -> new Messages("INVALID_CLASS(101,").page()).hasMessage("INVALID_CLASS has no Javadoc");
    }

    @Test
    void areEachQuotedByATestInFrontOfAMessage() {
        List<String> tests = Project.sources().stream()
                .filter(file -> file.toString().endsWith("Tests.java"))
                .map(Project::read)
                .toList();

        assertThat(Arrays.stream(Code.values())
                        .filter(code -> tests.stream().noneMatch(test -> test.contains("[" + code.id() + "] "))))
                .as("codes whose message stands in no test")
                .isEmpty();
    }
}
