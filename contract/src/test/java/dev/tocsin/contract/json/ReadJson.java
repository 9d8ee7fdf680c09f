package dev.tocsin.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads within the default limits, and checks what is said of what cannot be read. */
final class ReadJson {

    static final Limits LIMITS = Limits.ofDefaults();

    private ReadJson() {}

    static Json read(String text) {
        return JsonText.read(text, LIMITS);
    }

    static Json read(InputStream text) throws IOException {
        return JsonText.read(text, LIMITS);
    }

    static void refuses(String text, String problem) {
        refuses(() -> read(text), problem);
    }

    static void refuses(InputStream text, String problem) {
        refuses(() -> read(text), problem);
    }

    static void refuses(ThrowingCallable reading, String problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(reading)
                .satisfies(e -> assertThat(e.getMessage()).contains(problem));
    }

    static InputStream bytes(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return bytes(all);
    }

    static InputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
