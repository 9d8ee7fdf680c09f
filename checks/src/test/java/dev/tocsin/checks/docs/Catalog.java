package dev.tocsin.checks.docs;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Locale;

/** The page about the built-in plugins, made from their contracts. */
final class Catalog {
    private static final String HEAD = """
            # Catalog

            *Boundary*: each built-in plugin, as its contract says it. This page is made by `make catalog`; the sentences stand in the Javadoc of the plugins. *Not here*: the keys of a manifest ([manifest](manifest.md)).
            """;

    private Catalog() {}

    static String of(List<PluginContract> plugins) {
        return HEAD + plugins.stream().map(Catalog::section).collect(joining());
    }

    private static String section(PluginContract plugin) {
        return """

                ## %s

                %s

                ```yaml
                receivers:
                - name: ops
                  %s_configs:
                  - %s
                ```

                | field | kind | given | means |
                | --- | --- | --- | --- |
                %s
                | action | answers | does |
                | --- | --- | --- |
                %s
                %s""".formatted(
                        plugin.id().name(),
                        plugin.doc(),
                        plugin.id().name().replace('-', '_'),
                        sample(plugin),
                        plugin.fields().stream().map(Catalog::row).collect(joining()),
                        plugin.actions().stream().map(Catalog::row).collect(joining()),
                        plugin.semantics().map(TargetTable::of).orElse(""));
    }

    /** {@return a configuration to paste: what must be given, or the first field where nothing must} */
    private static String sample(PluginContract plugin) {
        List<Property> required = plugin.fields().stream()
                .filter(field -> field.presence().isRequired())
                .toList();
        return (required.isEmpty() ? plugin.fields().subList(0, 1) : required)
                .stream()
                        .map(field -> field.name() + ": " + sample(plugin, field))
                        .collect(joining("\n    "));
    }

    private static String sample(PluginContract plugin, Property field) {
        if (field.presence().defaultValue().isPresent()) {
            return field.presence().defaultValue().orElseThrow().toString();
        }
        if (field.kind() instanceof SecretKind) {
            return "${env:" + (plugin.id().name() + "_" + field.name()).toUpperCase(Locale.ROOT) + "}";
        }
        return field.kind() instanceof UriKind ? "https://example.org/path" : "checkout";
    }

    private static String row(Property field) {
        return "| `%s`%s | %s | %s | %s |\n"
                .formatted(
                        field.name(),
                        aliases(field),
                        kind(field.kind()),
                        given(field) + global(field),
                        field.notes().description());
    }

    private static String aliases(Property field) {
        return field.notes().aliases().stream()
                .map(alias -> ", `" + alias + "`")
                .collect(joining());
    }

    private static String kind(Kind kind) {
        return kind instanceof ObjectKind object
                ? "object of " + object.members().stream().map(Property::name).collect(joining(", "))
                : kind.word() + ": " + kind.advice().replace("|", "\\|");
    }

    private static String given(Property field) {
        if (field.presence().isRequired()) {
            return "required";
        }
        return field.presence()
                .defaultValue()
                .map(Json::toString)
                .map(value -> "else `" + value + "`")
                .orElse("may be left out");
    }

    private static String global(Property field) {
        String key = field.notes().global();
        return key == null ? "" : ", or global `" + key + "`";
    }

    private static String row(ActionContract action) {
        String returns =
                ContractJson.action(action).find("signature").orElseThrow().toString();
        return "| `%s` | %s | %s |\n"
                .formatted(
                        action.name(),
                        returns.substring(returns.lastIndexOf("-> ") + 3).replace("\"", ""),
                        action.summary());
    }
}
