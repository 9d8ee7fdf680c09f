package dev.tocsin.contract.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginIdTests {
    @ParameterizedTest
    @ValueSource(strings = {"webhook", "acme-siren", "ms_teams", "v2", "a-1_b"})
    void takesSlugs(String text) {
        assertThat(PluginId.isSlug(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Webhook", "2x", "-a", "a-", "a--b", "a b", "a/b", "ä", "a\n"})
    void refusesWhatIsNoSlug(String text) {
        assertThat(PluginId.isSlug(text)).isFalse();
    }

    @Test
    void sortsByGroupThenName() {
        assertThat(Stream.of(new PluginId("b", "a"), new PluginId("a", "z"), new PluginId("a", "b"))
                        .sorted()
                        .map(PluginId::toString))
                .containsExactly("a/b", "a/z", "b/a");
    }
}
