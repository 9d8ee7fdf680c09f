package dev.tocsin.runtime.registry;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.runtime.index.ContractFile;
import dev.tocsin.runtime.index.IndexedPlugin;

/** Joins a contract and the way to its code. */
final class Loading {
    private Loading() {}

    /** {@return a plugin that was found in an index, whose code is behind {@code loader}} */
    static Registered registered(IndexedPlugin plugin, ClassLoader loader) {
        PluginContract contract = plugin.contract();
        String place = Registered.place(contract);
        String factory = contract.origin().factory();
        return new Registered(contract, plugin.jar(), () -> Creation.load(place, factory, loader));
    }

    /** {@return the plugin of a factory that is loaded already} */
    static Registered registered(PluginFactory factory) {
        PluginContract contract = ContractFile.beside(factory.getClass());
        return new Registered(contract, factory.getClass().getName(), () -> factory);
    }
}
