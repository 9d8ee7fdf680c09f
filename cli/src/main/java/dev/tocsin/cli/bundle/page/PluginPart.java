package dev.tocsin.cli.bundle.page;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.manifest.Signatures;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.ArrayList;
import java.util.List;

/** What plugins promise: their fields and their actions as tables. */
public final class PluginPart {

    private PluginPart() {}

    /** {@return a section about one plugin} */
    public static Section of(PluginContract plugin) {
        String name = plugin.id().name();
        List<Markup> parts = new ArrayList<>();
        parts.add(new Tag("p").around(plugin.doc()));
        if (!plugin.aliases().isEmpty()) {
            parts.add(new Tag("p").of("aside").around("Also called " + String.join(", ", plugin.aliases()) + "."));
        }
        parts.add(new Tag("h3").around("Fields"));
        parts.add(properties("Fields of " + name, "Field", plugin.fields()));
        parts.add(new Tag("h3").around("Actions"));
        plugin.actions().forEach(action -> parts.add(action(name, action)));
        return new Section(
                "plugin-" + plugin.id().group() + "-" + name, plugin.id().toString(), Markup.of(parts));
    }

    private static Markup action(String plugin, ActionContract action) {
        String caption = "Parameters of " + plugin + "." + action.name();
        return new Tag("article")
                .around(
                        new Tag("h4").around(Markup.code(action.name())),
                        new Tag("p").around(action.summary()),
                        new Tag("p").of("signature").around(Markup.code(Signatures.action(action))),
                        new Tag("details")
                                .around(
                                        new Tag("summary")
                                                .around("Parameters ("
                                                        + action.parameters().size() + ")"),
                                        properties(caption, "Parameter", action.parameters())));
    }

    private static Markup properties(String caption, String first, List<Property> properties) {
        if (properties.isEmpty()) {
            return new Tag("p").of("aside").around("None.");
        }
        Table table = new Table(caption, first, "Kind", "Default", "What to give", "Meaning");
        for (Property property : properties) {
            table.row(
                    name(property),
                    Markup.text(property.kind().word()),
                    presence(property),
                    Markup.text(property.kind().advice()),
                    Markup.text(property.notes().description()));
        }
        return table.markup();
    }

    private static Markup name(Property property) {
        List<String> aliases = property.notes().aliases();
        return aliases.isEmpty()
                ? Markup.code(property.name())
                : Markup.of(
                        Markup.code(property.name()),
                        new Tag("span").of("aside").around(" or " + String.join(", ", aliases)));
    }

    private static Markup presence(Property property) {
        if (property.presence().isRequired()) {
            return new Tag("strong").of("required").around("required");
        }
        return property.presence()
                .defaultValue()
                .map(value -> Markup.code(value.toString()))
                .orElseGet(() -> new Tag("span").of("aside").around("may be left out"));
    }
}
