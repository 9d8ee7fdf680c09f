package dev.tocsin.api.generated;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.semantics.DeliverySemantics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The contract of a plugin as its generated class uses it: read once, from beside the class. Immutable.
 *
 * @since 0.1
 */
public final class Definition {
    private final PluginContract contract;
    private final PluginFactory factory;
    private final Place place;

    private Definition(PluginContract contract, PluginFactory factory) {
        this.contract = contract;
        this.factory = factory;
        this.place = Place.root("field", "plugin '" + contract.id() + "'");
    }

    /**
     * Returns the definition of a generated class.
     *
     * @param factory of the same plugin
     * @throws IllegalStateException if the contract that was written with the class is not beside it
     */
    public static Definition of(Class<?> generated, PluginFactory factory) {
        String resource = ContractJson.resource(generated.getName());
        try (InputStream contract = generated.getResourceAsStream("/" + resource)) {
            if (contract == null) {
                throw new IllegalStateException("'" + resource + "' is missing beside the class '" + generated.getName()
                        + "'; build its jar anew, with all that the compiler wrote");
            }
            return new Definition(ContractJson.read(JsonText.read(contract, Limits.ofDefaults())), factory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read '" + resource + "'", unreadable);
        }
    }

    /** {@return the contract of the action of that name} */
    public ActionContract action(String name) {
        return contract.action(name).orElseThrow(() -> unknown("action", name));
    }

    /**
     * Returns a value for a field, after a check.
     *
     * @throws ProblemException with what is wrong about it
     */
    public <T> T check(String field, T value) {
        Property property = contract.field(field).orElseThrow(() -> unknown("field", field));
        Problems.Collector problems = Problems.collector();
        property.kind().check(factory.plain(value), place.member(field), problems);
        problems.toProblems().orThrow();
        return value;
    }

    /**
     * Checks what belongs together.
     *
     * @param given the external names of the fields that were given
     * @throws ProblemException with every rule that is broken
     */
    public void complete(Set<String> given) {
        Problems.Collector problems = Problems.collector();
        contract.rules().forEach(rule -> rule.check(given, place.toString()).ifPresent(problems::add));
        problems.toProblems().orThrow();
    }

    /** {@return the defaults of the fields that have one} */
    public Values defaults() {
        Map<String, Object> defaults = new LinkedHashMap<>();
        Problems.Collector problems = Problems.collector();
        for (Property field : contract.fields()) {
            field.presence().defaultValue().ifPresent(value -> {
                Object read = field.kind().read(Input.structured(value), place.member(field.name()), problems);
                if (read != null) {
                    defaults.put(field.name(), read);
                }
            });
        }
        problems.toProblems().orThrow();
        return Values.of(defaults);
    }

    /**
     * Returns a configuration in which templates stand in the place of their texts.
     *
     * @param host what reads them
     * @throws ProblemException with all that is wrong with them
     */
    public Values compiled(Values values, Host host) {
        Problems.Collector problems = Problems.collector();
        Values compiled = host.templates().compile(values, contract.fields(), place, problems);
        problems.toProblems().orThrow();
        return compiled;
    }

    /** {@return what the target of the notifier takes and means} */
    public DeliverySemantics semantics() {
        return contract.semantics().orElseGet(DeliverySemantics::undeclared);
    }

    PluginContract contract() {
        return contract;
    }

    PluginFactory factory() {
        return factory;
    }

    private IllegalStateException unknown(String what, String name) {
        return new IllegalStateException("the contract of '" + contract.id() + "' has no " + what + " '" + name
                + "'; build its jar anew, with all that the compiler wrote");
    }
}
