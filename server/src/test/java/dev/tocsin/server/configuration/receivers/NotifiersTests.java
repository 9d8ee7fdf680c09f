package dev.tocsin.server.configuration.receivers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.PluginNames;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotifiersTests {
    private final List<PluginId> read = new ArrayList<>();
    private final Notifiers notifiers = new Notifiers(
            List.of(
                    new PluginNames(new PluginId("delivery", "bell"), List.of()),
                    new PluginNames(new PluginId("delivery", "acme-siren"), List.of("siren"))),
            id -> {
                read.add(id);
                return SirenContract.CONTRACT;
            });

    @Test
    void readsTheContractOfAPluginWhenAKeyConfiguresIt() {
        assertThat(notifiers.keys()).containsExactly("bell_configs", "acme_siren_configs", "siren_configs");
        assertThat(notifiers.find("horn_configs")).isEmpty();
        assertThat(read).isEmpty();

        assertThat(notifiers.find("siren_configs")).contains(SirenContract.CONTRACT);
        assertThat(read).containsExactly(new PluginId("delivery", "acme-siren"));
    }

    @Test
    void findsTheNameInAKey() {
        assertThat(Notifiers.nameIn("horn_configs")).contains("horn");
        assertThat(Notifiers.nameIn("horn")).isEmpty();
    }
}
