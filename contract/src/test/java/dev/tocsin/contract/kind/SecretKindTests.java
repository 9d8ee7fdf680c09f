package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecretKindTests {

    private final Reader any = new Reader(new SecretKind(Range.any(), null, false));
    private final Reader key = new Reader(new SecretKind(new Range<>(4, 9), IRegexp.of("[a-z]*"), false));

    @Test
    void keepsWhiteSpace() {
        assertThat(any.takesText(" hunter2\n")).isEqualTo(Secret.of(" hunter2\n"));
        assertThat(any.takesJson("\" hunter2\"")).isEqualTo(Secret.of(" hunter2"));
        assertThat(any.takes(Json.of(Secret.of("hunter2")))).isEqualTo(Secret.of("hunter2"));
        assertThat(any.takes(Secret.of("hunter2"))).isEqualTo(Secret.of("hunter2"));
    }

    @Test
    void showsNeitherValueNorLength() {
        assertThat(key.refusesText("AB1")).isEqualTo("""
                        [P306] field 'x' of plugin 'p': the secret is too short; give 4 to 9 characters
                        [P309] field 'x' of plugin 'p': the secret does not match the pattern '[a-z]*'; give a secret of \
                        which the whole matches""");
        assertThat(key.refusesPlaceholder("abcdefghijkl"))
                .isEqualTo("[P307] field 'x' of plugin 'p': the secret is too long; give 4 to 9 characters");
        assertThat(key.rejects(Secret.of("abc")))
                .isEqualTo("[P306] field 'x' of plugin 'p': the secret is too short; give 4 to 9 characters");
    }

    @Test
    void showsNothingOfOtherKinds() {
        assertThat(any.refusesJson("12345"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a number, expected a secret; put it in quotes");
        assertThat(any.refusesJson("[\"hunter2\"]"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a list, expected a secret; give a text");
        assertThat(any.rejects("hunter2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a value of type 'java.lang.String', expected a"
                        + " secret; give a text");
        assertThat(any.rejects(12345))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a value of type 'java.lang.Integer', expected a"
                        + " secret; give a text");
    }

    @Test
    void advisesLengthAndPattern() {
        assertThat(key.refusesJson("null"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found null, expected a secret;"
                        + " give a text of 4 to 9 characters that matches '[a-z]*'");
    }

    @Test
    void writesAHiddenString() {
        assertThat(any.kind().write(Secret.of("hunter2")))
                .isEqualTo(Json.of(Secret.of("hunter2")))
                .hasToString("\"[secret]\"");
    }

    @Nested
    class OfAnAddress {

        private final Reader address = new Reader(new SecretKind(Range.any(), null, true));
        private final SecretUri hook = SecretUri.of(URI.create("https://example.org/T0/hunter2"));

        @Test
        void takesAddressesWithAScheme() {
            assertThat(address.takesText("https://example.org/T0/hunter2")).isEqualTo(hook);
            assertThat(address.takesJson("\"https://example.org/T0/hunter2\"")).isEqualTo(hook);
            assertThat(address.takes(hook)).isEqualTo(hook);
        }

        @Test
        void showsNothingOfWhatIsNone() {
            assertThat(address.refusesText(" https://example.org/hunter2"))
                    .isEqualTo("[P303] field 'x' of plugin 'p': the secret is not an address with a scheme;"
                            + " give an address");
            assertThat(address.rejects(Secret.of("hunter2")))
                    .isEqualTo("[P303] field 'x' of plugin 'p': found a value of type"
                            + " 'dev.tocsin.contract.value.Secret', expected a secret; give an address");
        }

        @Test
        void writesAHiddenString() {
            assertThat(address.kind().write(hook)).isEqualTo(Json.of(hook.text()));
        }
    }
}
