package dev.tocsin.contract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SecretUriTests {

    private static final URI HOOK = URI.create("https://hooks.example/T0/canary");

    @Test
    void showsOnlyTheMask() {
        assertThat(SecretUri.of(HOOK)).hasToString("[secret]");
    }

    @Test
    void revealsTheAddressToWhoAsks() {
        assertThat(SecretUri.of(HOOK).reveal()).isEqualTo(HOOK);
        assertThat(SecretUri.of(HOOK).text().reveal()).isEqualTo("https://hooks.example/T0/canary");
    }

    @Test
    void comparesTheWrittenText() {
        assertThat(SecretUri.of(HOOK))
                .isEqualTo(SecretUri.of(URI.create("https://hooks.example/T0/canary")))
                .isNotEqualTo(SecretUri.of(URI.create("https://HOOKS.example/T0/canary")))
                .isNotEqualTo(SecretUri.of(HOOK).text());
    }

    @Test
    void hasAHashCodeThatTellsNothing() {
        assertThat(SecretUri.of(HOOK)).hasSameHashCodeAs(SecretUri.of(URI.create("mailto:a@b.example")));
    }
}
