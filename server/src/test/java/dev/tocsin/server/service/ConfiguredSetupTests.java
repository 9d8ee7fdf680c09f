package dev.tocsin.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.history.Recorded;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredSetupTests {
    private static final Incident LAG = Incident.of("Queue lag", "critical", "backlog growing");

    @TempDir
    private Path folder;

    private final List<Invocation> heard = new ArrayList<>();

    /** {@return the one notifier of a configuration, made by a host} */
    private Notifier notifier(Host host) throws IOException {
        Files.writeString(folder.resolve("tocsin.yml"), """
                route: {receiver: ops}
                receivers:
                  - name: ops
                    webhook_configs: [{url: 'https://example.org/'}]
                """);
        Registry registry = Registry.load(ConfiguredSetupTests.class.getClassLoader());
        ConfigurationReader reader =
                new ConfigurationReader(Notifiers.of(registry, "delivery"), WrongTemplates.REFUSED, ZoneOffset.UTC);
        ConfiguredSetup setup = new ConfiguredSetup(
                () -> reader.read(Source.file("tocsin.yml", folder), new Placeholders(Map.of(), folder)),
                registry,
                host,
                "");
        return Objects.requireNonNull(setup.get().recipients().get("ops/webhook[0]"))
                .notifier();
    }

    @Test
    void tellsTheListenerOfTheHostWhatThePluginsDo() throws IOException {
        notifier(Host.builder().listener(heard::add).build()).preview(LAG);

        assertThat(heard).extracting(Invocation::action).contains("preview");
    }

    @Test
    void keepsOfThePluginsAsMuchHistoryAsTheHostSays() throws IOException {
        Notifier notifier = notifier(Host.builder().historySize(0).build());
        notifier.preview(LAG);

        assertThat(notifier)
                .asInstanceOf(type(Recorded.class))
                .extracting(Recorded::history)
                .isEqualTo(List.of());
    }
}
