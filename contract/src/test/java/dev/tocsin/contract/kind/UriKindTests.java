package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriKindTests {

    private final Reader any = new Reader(new UriKind(Range.any()));
    private final Reader bounded = new Reader(new UriKind(new Range<>(8, null)));

    @Test
    void takesAddressesWithAScheme() {
        URI uri = URI.create("https://example.org/a?b=c#d");

        assertThat(any.takesText(" https://example.org/a?b=c#d ")).isEqualTo(uri);
        assertThat(any.takesJson("\"https://example.org/a?b=c#d\"")).isEqualTo(uri);
        assertThat(any.takes(uri)).isEqualTo(uri);
        assertThat(any.takesText("mailto:a@example.org")).isEqualTo(URI.create("mailto:a@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "/path", "http://a b", "https:", "http://[::1"})
    void refusesOtherTexts(String text) {
        assertThat(any.refusesText(text))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '" + text
                        + "', expected a uri; give an address, such as 'https://example.org/path'");
    }

    @Test
    void tellsFormAndLengthTogether() {
        assertThat(bounded.refusesText("short")).isEqualTo("""
                        [P303] field 'x' of plugin 'p': found 'short', expected a uri; give an address of at least 8 \
                        characters, such as 'https://example.org/path'
                        [P306] field 'x' of plugin 'p': 'short' has 5 characters, below the minimum 8; give at least 8 \
                        characters""");
        assertThat(bounded.rejects(URI.create("a:b")))
                .isEqualTo("[P306] field 'x' of plugin 'p': 'a:b' has 3 characters, below the minimum 8;"
                        + " give at least 8 characters");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(any.refusesJson("5"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 5, expected a uri;"
                        + " give an address, such as 'https://example.org/path'");
        assertThat(any.rejects("https://example.org"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a value of type 'java.lang.String', expected a uri;"
                        + " give an address, such as 'https://example.org/path'");
    }

    @Test
    void showsThePlaceholderOnly() {
        assertThat(any.refusesPlaceholder("hunter2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '${env:X}', expected a uri;"
                        + " give an address, such as 'https://example.org/path'");
    }

    @Test
    void writesAJsonString() {
        assertThat(any.kind().write(URI.create("https://example.org"))).isEqualTo(Json.of("https://example.org"));
    }
}
