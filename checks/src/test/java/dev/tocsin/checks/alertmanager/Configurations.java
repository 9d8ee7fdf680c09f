package dev.tocsin.checks.alertmanager;

import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;

/** Configurations as Tocsin reads them. */
final class Configurations {
    private static final Registry REGISTRY = Registry.load(Configurations.class.getClassLoader());
    private static final ConfigurationReader READER =
            new ConfigurationReader(Notifiers.of(REGISTRY, "delivery"), WrongTemplates.REFUSED, ZoneOffset.UTC);

    private Configurations() {}

    static ServiceConfiguration read(Path file) {
        return READER.read(Source.file(file.toString(), file), new Placeholders(Map.of(), file.getParent()));
    }
}
