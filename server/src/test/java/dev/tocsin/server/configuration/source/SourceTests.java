package dev.tocsin.server.configuration.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.contract.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTests {

    @TempDir
    private Path folder;

    @Test
    void readsAFileOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("ü😀.json"), "{}");

        Source file = Source.of("ü😀.json", folder, InputStream.nullInputStream());

        assertThat(file.name()).isEqualTo("ü😀.json");
        assertThat(file.text(2)).isEqualTo("{}");
    }

    @Test
    void readsStandardInput() {
        Source input = Source.of("-", folder, new ByteArrayInputStream("abc".getBytes(UTF_8)));

        assertThat(input.name()).isEqualTo("standard input");
        assertThat(input.text(3)).isEqualTo("abc");
    }

    @Test
    void refusesAFileOverTheLimitWithBothNumbers() throws IOException {
        Files.write(folder.resolve("big.json"), new byte[20_000]);

        assertThatProblemOf("big.json", 16_384)
                .isEqualTo("[P504] big.json: 20000 bytes are above the maximum 16384; make it smaller");
    }

    @Test
    void refusesAnEndlessInput() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Source.of("-", folder, endless).bytes(10_000))
                .withMessage("[P504] standard input: 50001 bytes or more are above the maximum 10000; make it smaller");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThatProblemOf("gone.json", 10)
                .isEqualTo("[P505] gone.json: it cannot be read: there is no such file; check the path");
        assertThatProblemOf(".", 10).isEqualTo("[P505] .: it cannot be read: it is a folder; check the path");
        assertThatProblemOf("a\0b", 10)
                .isEqualTo("[P505] a\\u0000b: it cannot be read: this is no path; check the path");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("latin1.yml"), new byte[] {'a', (byte) 0xfc});

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Source.file("latin1.yml", folder).text(10))
                .withMessage("[P502] latin1.yml: it has bytes that are not UTF-8; save it as UTF-8");
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertThatProblemOf(String path, int limit) {
        try {
            return assertThat("no problem: " + Source.file(path, folder).text(limit));
        } catch (ProblemException e) {
            return assertThat(e.getMessage());
        }
    }
}
