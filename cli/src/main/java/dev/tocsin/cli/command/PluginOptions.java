package dev.tocsin.cli.command;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.configuration.source.Findings;
import dev.tocsin.server.configuration.source.Placeholders;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/**
 * What the options of a command line give a plugin and one of its actions, checked by their contracts.
 *
 * @param findings what is wrong so far
 */
public record PluginOptions(Placeholders placeholders, Findings findings) {

    private static final String CONFIG = "--config";
    private static final String ARG = "--arg";

    private static final String[] NONE = {};

    /** Adds the option that sets fields. */
    public static Form addTo(Form form) {
        return form.manyOption(
                CONFIG,
                "KEY=VALUE",
                "Set a field of the plugin; may be given many times. @FILE as a value reads it from a file, ${env:NAME}"
                        + " from a variable; $${ is a literal ${, and @@ a literal @.");
    }

    /** Adds the option that sets arguments. */
    public static Form addArgumentsTo(Form form) {
        return form.manyOption(ARG, "KEY=VALUE", "Set an argument of the action; written like --config.");
    }

    /** Reads the fields of a plugin. */
    public Checked fields(PluginContract plugin, ParseResult given) {
        Place place = Place.root("field", "plugin '" + plugin.id() + "'");
        Map<String, Input> inputs = inputs(CONFIG, place, given);
        Problems.Collector problems = Problems.collector();
        Binding binding = Binding.of(plugin.fields(), inputs, place, problems);
        plugin.rules()
                .forEach(rule -> rule.check(binding.given(), place.toString()).ifPresent(problems::add));
        findings.addAll(problems);
        return new Checked(inputs, binding);
    }

    /** Reads the arguments of an action. */
    public Checked arguments(PluginContract plugin, ActionContract action, ParseResult given) {
        Place place = Place.root("argument", "action '" + action.name() + "' of plugin '" + plugin.id() + "'");
        Map<String, Input> inputs = inputs(ARG, place, given);
        Problems.Collector problems = Problems.collector();
        Binding binding = Binding.of(action.parameters(), inputs, place, problems);
        findings.addAll(problems);
        return new Checked(inputs, binding);
    }

    private Map<String, Input> inputs(String option, Place place, ParseResult given) {
        List<String> assignments = List.of(given.matchedOptionValue(option, NONE));
        return new Assignments(option, place, placeholders, findings).read(assignments);
    }

    /**
     * What was given, and what came of it.
     *
     * @param inputs by name or alias
     * @param binding not complete where a problem was found
     */
    public record Checked(Map<String, Input> inputs, Binding binding) {}
}
