package dev.tocsin.checks.docs;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page about the built-in plugins, made from their contracts. */
final class Catalog {
    private static final String HEAD = """
            # Catalog

            *Boundary*: each built-in plugin, as its contract says it. This page is made by `make catalog`; the sentences stand in the Javadoc of the plugins, and how to get a key in `docs/targets/`, as the vendors' pages tell it: nothing of that was tried with an account, so names of menus are assumed. *Not here*: the keys of a manifest ([manifest](manifest.md)).
            """;

    private Catalog() {}

    static String of(List<PluginContract> plugins) {
        return HEAD
                + plugins.stream().map(Catalog::section).collect(joining())
                + shared(SharedObjects.HTTP_CONFIG, "How the calls of a notifier are made.");
    }

    private static String section(PluginContract plugin) {
        return """

                ## %s

                %s

                %s
                | field | kind | given | means |
                | --- | --- | --- | --- |
                %s
                | action | answers | does |
                | --- | --- | --- |
                %s
                %s""".formatted(
                        plugin.id().name(),
                        plugin.doc(),
                        TargetPage.of(plugin.id().name()).text(),
                        fields(plugin).map(Catalog::row).collect(joining()),
                        plugin.actions().stream().map(Catalog::row).collect(joining()),
                        plugin.semantics().map(TargetTable::of).orElse(""));
    }

    /** {@return the fields, those that other plugins have too behind the plugin's own} */
    private static Stream<Property> fields(PluginContract plugin) {
        return plugin.fields().stream()
                .sorted(Comparator.comparing((Property field) -> SharedObjects.include(field.kind())));
    }

    private static String row(Property field) {
        return row("", field, kind(field.kind()));
    }

    private static String row(String before, Property field, String kind) {
        return "| `%s`%s | %s | %s | %s |\n"
                .formatted(
                        before + field.name(),
                        aliases(field),
                        kind,
                        given(field) + global(field),
                        field.notes().description());
    }

    private static String aliases(Property field) {
        return field.notes().aliases().stream()
                .map(alias -> ", `" + alias + "`")
                .collect(joining());
    }

    /** {@return the section of an object that many plugins take, with the objects in it} */
    private static String shared(ObjectKind object, String meaning) {
        return """

                ## %s

                %s

                | key | kind | given | means |
                | --- | --- | --- | --- |
                %s""".formatted(object.name(), meaning, rows("", object));
    }

    private static String rows(String before, ObjectKind object) {
        return object.members().stream()
                .map(member -> row(before, member, member.kind() instanceof ObjectKind ? "object" : kind(member.kind()))
                        + inside(before + member.name() + ".", member.kind()))
                .collect(joining());
    }

    private static String inside(String before, Kind kind) {
        if (kind instanceof MapKind map) {
            return inside(before + "*.", map.value());
        }
        return kind instanceof ObjectKind object ? rows(before, object) : "";
    }

    private static String kind(Kind kind) {
        if (SharedObjects.include(kind)) {
            return "object: see [`http_config`](#http_config)";
        }
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
