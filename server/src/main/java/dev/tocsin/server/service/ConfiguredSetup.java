package dev.tocsin.server.service;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.host.Host;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.Receiver;
import dev.tocsin.server.engine.Recipient;
import dev.tocsin.server.engine.Setup;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads what an engine works by: a configuration, with the plugins that it names.
 *
 * @param configuration reads the configuration, and throws all that is wrong with it
 * @param registry makes the plugins
 * @param host what the plugins get, but for the templates, which the configuration brings
 * @param externalUrl where people find the service; empty if nowhere
 */
public record ConfiguredSetup(
        Supplier<ServiceConfiguration> configuration, Registry registry, Host host, String externalUrl)
        implements Supplier<Setup> {
    private static final Duration BUDGET = Duration.ofSeconds(60);

    @Override
    public Setup get() {
        ServiceConfiguration read = configuration.get();
        Map<String, Recipient> recipients = new LinkedHashMap<>();
        Registry making = registry.withHost(Host.builder()
                .transport(host.transport())
                .templates(read.receivers().templates())
                .clock(host.clock())
                .ticker(host.ticker())
                .historySize(host.historySize())
                .listener(host.listener())
                .build());
        read.receivers().all().forEach(receiver -> recipients.putAll(recipients(receiver, making)));
        return new Setup(
                read.plan(), read.inhibitRules(), read.resolveTimeout(), recipients, BUDGET, externalUrl, read.text());
    }

    private static Map<String, Recipient> recipients(Receiver receiver, Registry making) {
        Map<String, Recipient> recipients = new LinkedHashMap<>();
        receiver.byKey()
                .forEach((key, configured) -> recipients.put(
                        key,
                        new Recipient(
                                receiver.name(),
                                configured.plugin().name(),
                                making.create(Notifier.class, configured.plugin(), configured.configuration()))));
        return recipients;
    }
}
