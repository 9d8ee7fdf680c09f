package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Transport;
import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.testing.ManualClock;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plugin under test.
 *
 * @param registry where it was found, as in production
 * @param contract what it promises
 * @param configuration what its author gave it
 */
record Subject(Registry registry, PluginContract contract, Map<String, ?> configuration) {
    /** {@return the plugin that a class defines} */
    static Subject of(Class<?> definition, Map<String, ?> configuration) {
        Registry registry = Registry.load(definition.getClassLoader());
        return registry.plugins().stream()
                .filter(plugin -> plugin.origin().definition().equals(definition.getName()))
                .map(plugin -> new Subject(registry, plugin, configuration))
                .findFirst()
                .orElseThrow(
                        () -> new Fault(
                                Code.UNFIT_TEST,
                                "class '" + definition.getName() + "'",
                                "it defines no plugin that is on the class path",
                                "annotate it with '@Plugin', and compile it with the annotation processor 'dev.tocsin:processor'"));
    }

    /** {@return what messages call the plugin} */
    String place() {
        return "plugin '" + contract.id() + "'";
    }

    /** {@return what its target takes and means} */
    DeliverySemantics semantics() {
        return contract.semantics().orElseGet(DeliverySemantics::undeclared);
    }

    /** {@return what messages call an action of the plugin} */
    String action(String name) {
        return "action '" + name + "' of " + place();
    }

    /** {@return what messages call a value of the configuration} */
    String field(String path) {
        return "field '" + path + "' of " + place();
    }

    /** Fails if the configuration is not valid. */
    void validate() {
        registry.validate(contract.id().group(), contract.id().name(), configuration)
                .orThrow();
    }

    /** {@return the configuration in its normal form, secrets hidden, without what was not given} */
    Json.Members given() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        configuration.forEach((name, value) -> inputs.put(name, Input.of(value)));
        Binding binding = contract.bind(inputs, Place.root("field", place()), Problems.collector());
        List<Property> given = contract.fields().stream()
                .filter(field -> binding.given().contains(field.name()))
                .toList();
        return binding.values().toJson(given);
    }

    /** {@return the same plugin with an address in place of each that it is configured with, as far as that is valid} */
    Subject at(URI address) {
        Map<String, Object> elsewhere = new LinkedHashMap<>(configuration);
        for (Property field : contract.fields()) {
            if (isAddress(field.kind()) && field.names().stream().anyMatch(elsewhere::containsKey)) {
                elsewhere.keySet().removeAll(field.names());
                elsewhere.put(field.name(), address.toString());
            }
        }
        return with(elsewhere);
    }

    /** {@return the same plugin with secrets in what it did not declare itself, as far as that is valid} */
    Subject withSharedSecrets() {
        return with(SharedSecrets.addedTo(configuration, contract.fields()));
    }

    private Subject with(Map<String, ?> other) {
        return registry.validate(contract.id().group(), contract.id().name(), other)
                        .hasErrors()
                ? this
                : new Subject(registry, contract, other);
    }

    private static boolean isAddress(Kind kind) {
        return kind instanceof UriKind || kind instanceof SecretKind secret && secret.uri();
    }

    /** {@return a new instance on a clock that stands still, whose requests a transport performs} */
    Instance over(Transport transport) {
        return over(transport, ManualClock.ofDefaults());
    }

    /** {@return a new instance, whose requests a transport performs} */
    Instance over(Transport transport, ManualClock clock) {
        Host host = Host.builder()
                .transport(transport)
                .clock(clock)
                .ticker(clock.ticker())
                .build();
        PluginId id = contract.id();
        return new Instance(
                this, registry.withHost(host).create(Notifier.class, id.group(), id.name(), configuration), transport);
    }
}
