package dev.tocsin.contract.plugin;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.semantics.DeliverySemantics;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one plugin promises.
 *
 * @param id what it is known by
 * @param aliases other names inside its group
 * @param doc what it does, in a sentence or more
 * @param fields its configuration, inherited fields first
 * @param rules what holds across fields
 * @param actions what it can be asked to do, sorted by name
 * @param semantics what its target takes and means, if it is a notifier
 * @param origin where the contract comes from
 * @since 0.1
 */
public record PluginContract(
        PluginId id,
        List<String> aliases,
        String doc,
        List<Property> fields,
        List<Rule> rules,
        List<ActionContract> actions,
        Optional<DeliverySemantics> semantics,
        Origin origin) {
    public PluginContract {
        aliases = List.copyOf(aliases);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        actions = List.copyOf(actions);
    }

    /** Is the contract of a plugin that is no notifier. */
    public PluginContract(
            PluginId id,
            List<String> aliases,
            String doc,
            List<Property> fields,
            List<Rule> rules,
            List<ActionContract> actions,
            Origin origin) {
        this(id, aliases, doc, fields, rules, actions, Optional.empty(), origin);
    }

    /**
     * Binds a configuration: reads and checks each field, then what holds across them.
     *
     * @param place what messages call the configuration
     */
    public Binding bind(Map<String, Input> inputs, Place place, Problems.Collector problems) {
        Binding binding = Binding.of(fields, inputs, place, problems);
        List<Problem> broken = rules.stream()
                .flatMap(rule -> rule.check(binding.given(), place.toString()).stream())
                .toList();
        problems.addAll(broken);
        return new Binding(binding.values(), binding.given(), binding.isComplete() && broken.isEmpty());
    }

    /** {@return the field of that external name, if there is one; aliases are not looked at} */
    public Optional<Property> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** {@return the action of that name, if there is one} */
    public Optional<ActionContract> action(String name) {
        return actions.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    /** {@return all that the plugin is called} */
    public PluginNames names() {
        return new PluginNames(id, aliases);
    }
}
