package dev.tocsin.server.configuration.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceholdersTests {

    private static final Place PLACE = Place.root(path -> "here");

    @TempDir
    private Path folder;

    private Placeholders placeholders;

    @BeforeEach
    void makePlaceholders() throws IOException {
        Files.writeString(folder.resolve("token"), "t0ken ü😀\r\n");
        placeholders = new Placeholders(Map.of("HOST", "hooks", "EMPTY", "", "ODD", "${env:HOST}"), folder);
    }

    @Test
    void resolvesVariablesAndFilesInsideAText() {
        assertThat(resolve("https://${env:HOST}/${file:token}/x${env:EMPTY}"))
                .isEqualTo(
                        new Input.Text("https://hooks/t0ken ü😀/x", "https://${env:HOST}/${file:token}/x${env:EMPTY}"));
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(resolve("costs $5, {really} $$ $")).isEqualTo(new Input.Text("costs $5, {really} $$ $"));
    }

    @Test
    void takesADoubledDollarForALiteral() {
        assertThat(resolve("$${env:HOST} and ${env:HOST}"))
                .isEqualTo(new Input.Text("${env:HOST} and hooks", "$${env:HOST} and ${env:HOST}"));
        assertThat(resolve("$${env:HOST}")).isEqualTo(new Input.Text("${env:HOST}"));
    }

    @Test
    void resolvesNothingTwice() {
        assertThat(resolve("${env:ODD}").value()).isEqualTo("${env:HOST}");
    }

    @Test
    void saysWhatCannotBeResolved() {
        assertThat(problemOf("x${env:HOTS}"))
                .isEqualTo("[P509] here: the variable of '${env:HOTS}' is not set; set it (did you mean 'HOST'?)");
        assertThat(problemOf("${env:NOWHERE_NEAR}"))
                .isEqualTo("[P509] here: the variable of '${env:NOWHERE_NEAR}' is not set; set it");
        assertThat(problemOf("${file:gone}"))
                .isEqualTo("[P509] here: the file of '${file:gone}': it cannot be read: there is no such file;"
                        + " check the path");
        assertThat(problemOf("${HOST}"))
                .isEqualTo(
                        "[P509] here: '${HOST}' is no placeholder; write '${env:NAME}' or '${file:PATH}', or '$${' for a"
                                + " literal '${'");
        assertThat(problemOf("a${env:HOST"))
                .isEqualTo("[P509] here: '${env:HOST' has no end; write '}' behind it, or '$${' for a literal '${'");
    }

    private Input.Text resolve(String text) {
        Problems.Collector problems = Problems.collector();
        Input.Text resolved = placeholders.resolve(text, PLACE, problems);
        assertThat(problems.toProblems().toString()).isEmpty();
        return resolved;
    }

    private String problemOf(String text) {
        Problems.Collector problems = Problems.collector();
        assertThat(placeholders.resolve(text, PLACE, problems)).isEqualTo(new Input.Text(text));
        return problems.toProblems().toString();
    }
}
