package dev.tocsin.runtime.registry;

import dev.tocsin.api.Lifecycle;
import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.api.history.Recorded;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.PluginNames;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.plugins.PluginCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One plugin of a registry. Ordered by what it is known by. */
abstract class Registered implements Comparable<Registered> {
    private final PluginCode code;

    Registered(PluginCode code) {
        this.code = code;
    }

    /** {@return what it is called} */
    abstract PluginNames names();

    /**
     * {@return what it promises}
     *
     * @throws ProblemException if its contract is missing or cannot be read
     */
    abstract PluginContract contract();

    /** {@return what it was found in, as messages call it} */
    abstract String jar();

    /**
     * {@return what makes and calls it, which may have to be loaded}
     *
     * @throws ProblemException if it cannot be
     */
    abstract PluginFactory factory();

    /** {@return how its code is run} */
    final PluginCode code() {
        return code;
    }

    /**
     * {@return what these plugins promise, in their order}
     *
     * @throws ProblemException with all that is wrong with contracts of theirs
     */
    static List<PluginContract> contracts(List<Registered> plugins) {
        List<PluginContract> contracts = new ArrayList<>();
        Problems.Collector problems = Problems.collector();
        for (Registered plugin : plugins) {
            try {
                contracts.add(plugin.contract());
            } catch (ProblemException broken) {
                problems.addAll(broken.problems());
            }
        }
        problems.toProblems().orThrow();
        return contracts;
    }

    @Override
    public final int compareTo(Registered other) {
        return id().compareTo(other.id());
    }

    /** {@return what it is known by} */
    PluginId id() {
        return names().id();
    }

    /** {@return what messages call the plugin} */
    String place() {
        return "plugin '" + id() + "'";
    }

    /** {@return what messages call the plugin where it matters whose it is} */
    String placeInJar() {
        return place() + " in '" + jar() + "'";
    }

    /** {@return the field of that name or alias} */
    Property field(String name) {
        return contract().fields().stream()
                .filter(field -> field.isCalled(name))
                .findFirst()
                .orElseThrow(() -> Unknown.field(this, name));
    }

    /** {@return the action of that name} */
    ActionContract action(String name) {
        return contract().action(name).orElseThrow(() -> Unknown.action(this, name));
    }

    /** Binds a configuration. */
    Binding bind(Map<String, ?> configuration, Problems.Collector problems) {
        return contract().bind(inputs(configuration), Place.root("field", this::place), problems);
    }

    /** Binds the arguments of an action. */
    Binding bind(ActionContract action, Map<String, ?> arguments, Problems.Collector problems) {
        Place place = Place.root("argument", "action '" + action.name() + "' of " + place());
        return Binding.of(action.parameters(), inputs(arguments), place, problems);
    }

    /** A name that is null is called {@code null}, which nothing is. */
    private static Map<String, Input> inputs(Map<String, ?> given) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        given.forEach((name, value) -> inputs.put(String.valueOf(name), Input.of(value)));
        return inputs;
    }

    /** Creates an instance, with values that were bound. */
    Object create(Host host, Values configuration) {
        return Creation.of(this::placeInJar, () -> code().create(() -> factory().create(host, configuration)));
    }

    /** Creates an instance, calls an action of it, and closes what it holds. */
    Outcome invoke(Host host, Values configuration, ActionContract action, Values arguments) {
        PluginFactory loaded = Creation.of(this::placeInJar, () -> code().create(this::factory));
        Object plugin = create(host, configuration);
        return code().run(() -> call(loaded, plugin, action, arguments));
    }

    @SuppressWarnings("try") // What it holds is there to be closed.
    private Outcome call(PluginFactory loaded, Object plugin, ActionContract action, Values arguments) {
        Json result = Json.nothing();
        Exception thrown = null;
        try (Lifecycle held = plugin instanceof Lifecycle lifecycle ? lifecycle : () -> {}) {
            result = written(action, loaded.invoke(plugin, action.name(), arguments));
        } catch (Exception exception) {
            thrown = exception;
        }
        return new Outcome(
                result,
                thrown,
                loaded.configuration(plugin).toJson(contract().fields()),
                plugin instanceof Recorded recorded ? recorded.history() : List.of());
    }

    private static Json written(ActionContract action, @Nullable Object result) {
        return result == null ? Json.nothing() : action.returns().kind().write(result);
    }
}
