package dev.tocsin.runtime.registry;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginNames;
import dev.tocsin.runtime.index.IndexedPlugin;
import dev.tocsin.runtime.plugins.PluginCode;

/** A plugin that an index names: its contract is read, and its factory loaded, when somebody asks for it. */
final class FoundByIndex extends Registered {
    private final IndexedPlugin plugin;

    FoundByIndex(IndexedPlugin plugin, PluginCode code) {
        super(code);
        this.plugin = plugin;
    }

    @Override
    PluginNames names() {
        return plugin.names();
    }

    @Override
    PluginContract contract() {
        return plugin.contract();
    }

    @Override
    String jar() {
        return plugin.jar();
    }

    @Override
    PluginFactory factory() {
        return Creation.load(placeInJar(), plugin.factory(), code().loader());
    }
}
