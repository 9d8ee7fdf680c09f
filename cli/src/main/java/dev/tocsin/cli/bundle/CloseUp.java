package dev.tocsin.cli.bundle;

import dev.tocsin.cli.document.Inspection;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.ArrayList;
import java.util.List;

/** One plugin, a field and an action, for who wants to see one of each before all of them. */
final class CloseUp {

    private static final String GROUP = "delivery";
    private static final String PLUGINS = " --plugins DIR";

    private final Inspection inspection;
    private final List<Exhibit> exhibits = new ArrayList<>();

    private CloseUp(Inspection inspection) {
        this.inspection = inspection;
    }

    /** {@return those of plugins that are built in, the same as in the routes of {@code make}} */
    static List<Exhibit> ofBuiltIn(Inspection inspection) {
        return new CloseUp(inspection)
                .plugin(GROUP, "webhook", "make plugin")
                .field(GROUP, "webhook", "endpoint", "make field")
                .action(GROUP, "pager", "preview", "one action of another", "make action")
                .exhibits;
    }

    /** {@return the plugin, its first field and its first action, as far as it has them} */
    static List<Exhibit> of(Inspection inspection, PluginContract plugin) {
        String group = plugin.id().group();
        String name = plugin.id().name();
        String words = " " + group + " " + name;
        CloseUp closeUp = new CloseUp(inspection).plugin(group, name, "tocsin plugin" + words + PLUGINS);
        plugin.fields().stream()
                .map(Property::name)
                .findFirst()
                .ifPresent(field -> closeUp.field(group, name, field, "tocsin field" + words + " " + field + PLUGINS));
        plugin.actions().stream()
                .map(ActionContract::name)
                .findFirst()
                .ifPresent(action -> closeUp.action(
                        group, name, action, "one action of it", "tocsin action" + words + " " + action + PLUGINS));
        return closeUp.exhibits;
    }

    private CloseUp plugin(String group, String name, String command) {
        exhibits.add(Exhibit.of("plugin.json", "one plugin of them", command, inspection.plugin(group, name)));
        return this;
    }

    private CloseUp field(String group, String name, String field, String command) {
        exhibits.add(Exhibit.of("field.json", "one field of it", command, inspection.field(group, name, field)));
        return this;
    }

    private CloseUp action(String group, String name, String action, String shows, String command) {
        exhibits.add(Exhibit.of("action.json", shows, command, inspection.action(group, name, action)));
        return this;
    }
}
