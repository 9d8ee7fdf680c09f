package dev.tocsin.cli.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class OutputTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesDocumentsAndWordsInUtf8() {
        Output output = new Output(out, err);

        output.document(Json.members().with("name", "ü😀").build());
        output.say("für 東京");

        assertThat(out.toString(UTF_8)).isEqualTo("{\n  \"name\": \"ü😀\"\n}\n");
        assertThat(err.toString(UTF_8)).isEqualTo("für 東京\n");
    }

    @Test
    void mindsNoReaderThatWentAway() {
        Output output = new Output(failing("Broken pipe"), failing("Broken pipe"));

        assertThatNoException().isThrownBy(() -> output.text("x"));
        assertThatNoException().isThrownBy(() -> output.say("x"));
    }

    @Test
    void tellsThatADocumentIsNotWritten() {
        Output output = new Output(failing("No space left on device"), err);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> output.text("x"))
                .withMessage(
                        "[P512] standard output: it cannot be written: No space left on device; make room, or write"
                                + " elsewhere")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.EXTERNAL));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
