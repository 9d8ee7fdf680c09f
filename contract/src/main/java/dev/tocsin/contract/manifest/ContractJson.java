package dev.tocsin.contract.manifest;

import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.ApiVersion;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;

/**
 * The entry of one plugin in a manifest. Every key is always there, in a fixed order, null where it does not apply.
 *
 * @since 0.1
 */
public final class ContractJson {
    private ContractJson() {}

    /** {@return where the contract of a generated class lies, from the root of its jar} */
    public static String resource(String generatedClass) {
        return "META-INF/tocsin/" + generatedClass + ".json";
    }

    /** {@return the entry of a plugin} */
    public static Json.Members write(PluginContract contract) {
        return Json.members()
                .with("group", contract.id().group())
                .with("plugin_name", contract.id().name())
                .with("aliases", Json.texts(contract.aliases()))
                .with("doc", contract.doc())
                .with("constructor", Signatures.constructor(contract))
                .with(
                        "fields",
                        Json.items(contract.fields().stream()
                                .map(PropertyJson::field)
                                .toList()))
                .with(
                        "rules",
                        Json.items(contract.rules().stream()
                                .map(ContractJson::rule)
                                .toList()))
                .with(
                        "actions",
                        Json.items(contract.actions().stream()
                                .map(ContractJson::action)
                                .toList()))
                .with("semantics", SemanticsJson.write(contract.semantics()))
                .with("definition", contract.origin().definition())
                .with("factory", contract.origin().factory())
                .with("contract_version", contract.origin().format())
                .with("api_version", contract.origin().api().toString())
                .build();
    }

    /** {@return the entry of an action} */
    public static Json.Members action(ActionContract action) {
        return Json.members()
                .with("name", action.name())
                .with("summary", action.summary())
                .with("signature", Signatures.action(action))
                .with("spread", action.spread())
                .with(
                        "parameters",
                        Json.items(action.parameters().stream()
                                .map(PropertyJson::write)
                                .toList()))
                .with("returns", result(action.returns()))
                .build();
    }

    private static Json result(Result result) {
        return KindJson.write(result.kind(), Json.members())
                .with("optional", result.optional())
                .with("annotation", result.javaType())
                .build();
    }

    private static Json rule(Rule rule) {
        return Json.members()
                .with("rule", rule.form().word())
                .with("fields", Json.texts(rule.fields()))
                .build();
    }

    /**
     * Reads the entry of a plugin; keys that are not known are passed over.
     *
     * @throws ProblemException if it is not one, with the place inside it
     */
    public static PluginContract read(Json entry) {
        return read(JsonEntry.of(entry, "contract", "compile the plugin anew with the processor of this version"));
    }

    static PluginContract read(JsonEntry plugin) {
        return new PluginContract(
                new PluginId(plugin.text("group"), plugin.text("plugin_name")),
                plugin.texts("aliases"),
                plugin.text("doc"),
                plugin.each("fields", PropertyJson::read),
                plugin.each("rules", ContractJson::readRule),
                plugin.each("actions", ContractJson::readAction),
                SemanticsJson.read(plugin),
                new Origin(
                        plugin.text("definition"),
                        plugin.text("factory"),
                        plugin.number("contract_version"),
                        plugin.made("api_version", "a version", () -> ApiVersion.of(plugin.text("api_version")))));
    }

    private static Rule readRule(JsonEntry rule) {
        return new Rule(rule.choice("rule", Rule.Form.values(), Rule.Form::word), rule.texts("fields"));
    }

    /**
     * Reads the entry of an action, as {@link #read} does.
     */
    static ActionContract readAction(JsonEntry action) {
        return new ActionContract(
                action.text("name"),
                action.text("summary"),
                action.truth("spread"),
                action.each("parameters", PropertyJson::read),
                readResult(action.entry("returns")));
    }

    private static Result readResult(JsonEntry result) {
        return new Result(KindJson.read(result), result.truth("optional"), result.text("annotation"));
    }
}
