package dev.tocsin.cli.document;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.manifest.ManifestJson;
import dev.tocsin.contract.manifest.PropertyJson;
import dev.tocsin.contract.manifest.Signatures;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginNames;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.schema.JsonSchema;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.http.ProblemJson;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be told of plugins without running any of them. Each document throws a {@link ProblemException} with the nearest
 * names where one is unknown.
 *
 * @param registry the plugins
 */
public record Inspection(Registry registry) {

    /** {@return the entries of all plugins, by group} */
    public Json manifest() {
        return ManifestJson.write(registry.plugins());
    }

    /** {@return the entries of the plugins of one group, in the same shape} */
    public Json manifest(String group) {
        return ManifestJson.write(registry.plugins(group));
    }

    /** {@return the names of all plugins, by group} */
    public Json names() {
        MembersBuilder groups = Json.members();
        for (String group : registry.groups()) {
            groups.with(group, namesIn(group));
        }
        return groups.build();
    }

    /** {@return the names of the plugins of one group} */
    public Json names(String group) {
        return Json.members()
                .with("group", group)
                .with("plugins", namesIn(group))
                .build();
    }

    /** {@return the entry of one plugin} */
    public Json plugin(String group, String name) {
        return ContractJson.write(registry.plugin(group, name));
    }

    /** {@return the entry of one field} */
    public Json field(String group, String name, String field) {
        Property found = registry.field(group, name, field);
        return of(registry.plugin(group, name))
                .with("field", PropertyJson.write(found))
                .build();
    }

    /** {@return the entry of one action} */
    public Json action(String group, String name, String action) {
        ActionContract found = registry.action(group, name, action);
        return of(registry.plugin(group, name))
                .with("action", ContractJson.action(found))
                .build();
    }

    /** {@return the JSON Schema of one plugin's configuration} */
    public Json schema(String group, String name) {
        return JsonSchema.ofConfiguration(registry.plugin(group, name));
    }

    /** {@return the JSON Schema of the arguments of one action} */
    public Json schema(String group, String name, String action) {
        return JsonSchema.ofArguments(registry.action(group, name, action));
    }

    /** {@return how all plugins are made and called, by group} */
    public Json signatures() {
        MembersBuilder groups = Json.members();
        for (String group : registry.groups()) {
            groups.with(group, signaturesIn(group));
        }
        return groups.build();
    }

    /** {@return how the plugins of one group are made and called, in the same shape} */
    public Json signatures(String group) {
        return Json.members().with(group, signaturesIn(group)).build();
    }

    /**
     * Returns what came of checking a configuration.
     *
     * @param values as far as they could be read, defaults included
     * @param problems what is wrong with it, mere warnings too
     */
    public static Json ofValidation(PluginContract plugin, Values values, Problems problems) {
        return of(plugin)
                .with("valid", !problems.hasErrors())
                .with("configuration", values.toJson(plugin.fields()))
                .with("problems", ProblemJson.of(problems))
                .build();
    }

    static MembersBuilder of(PluginContract plugin) {
        return Json.members()
                .with("group", plugin.id().group())
                .with("plugin_name", plugin.id().name());
    }

    private Json namesIn(String group) {
        List<Json> names = new ArrayList<>();
        for (PluginNames plugin : registry.names(group)) {
            names.add(Json.of(plugin.id().name()));
        }
        return Json.items(names);
    }

    private Json signaturesIn(String group) {
        List<Json> signatures = new ArrayList<>();
        for (PluginContract plugin : registry.plugins(group)) {
            MembersBuilder actions = Json.members();
            for (ActionContract action : plugin.actions()) {
                actions.with(action.name(), Signatures.action(action));
            }
            signatures.add(Json.members()
                    .with("plugin_name", plugin.id().name())
                    .with("constructor", Signatures.constructor(plugin))
                    .with("actions", actions.build())
                    .build());
        }
        return Json.items(signatures);
    }
}
