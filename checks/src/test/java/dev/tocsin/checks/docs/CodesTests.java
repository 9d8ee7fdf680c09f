package dev.tocsin.checks.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.contract.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the codes of problems says what the codes say, and a test quotes each. {@code make catalog} writes it anew. */
class CodesTests {
    private static final Path PAGE = Project.ROOT.resolve("docs/codes.md");
    private static final String HEAD = """
            # Codes of problems

            *Boundary*: what each code in front of a message means; the message itself says where the mistake is, what was found and what to do. The first digit says where it is found: 1 in a definition, 2 while plugins are loaded, 3 in a configuration, 4 in an invocation, 5 in a file or payload, 6 in a bundle. This page is made by `make catalog`. *Not here*: how problems are collected ([definition time](definition-time.md)).

            | code | means |
            | --- | --- |
            """;
    private static final String FOOT = """

            *Stop here* once you know which kind of mistake it is. A code never changes its meaning.
            """;

    @Test
    void areListedWithTheirMeaning() throws IOException {
        String page = Arrays.stream(Code.values()).map(CodesTests::row).collect(joining("", HEAD, FOOT));
        if (Boolean.getBoolean("tocsin.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Project.read(PAGE)).isEqualTo(page);
    }

    private static String row(Code code) {
        return "| %s | %s%s |\n".formatted(code.id(), code.title(), code.isWarning() ? " (a warning)" : "");
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
