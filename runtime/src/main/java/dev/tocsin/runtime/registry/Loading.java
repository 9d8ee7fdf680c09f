package dev.tocsin.runtime.registry;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.runtime.index.ContractFile;
import dev.tocsin.runtime.index.IndexedPlugin;
import dev.tocsin.runtime.plugins.ClassPathCode;
import dev.tocsin.runtime.plugins.PluginCode;

/** Joins a contract and the way to its code. */
final class Loading {
    private Loading() {}

    /** {@return a plugin that was found in an index} */
    static Registered registered(IndexedPlugin plugin, PluginCode code) {
        return new Registered(plugin.contract(), plugin.jar(), () -> load(plugin, code), code);
    }

    private static PluginFactory load(IndexedPlugin plugin, PluginCode code) {
        String place = Registered.placeInJar(plugin.contract(), plugin.jar());
        return Creation.load(place, plugin.contract().origin().factory(), code.loader());
    }

    /** {@return the plugin of a factory that is loaded already} */
    static Registered registered(PluginFactory factory) {
        PluginContract contract = ContractFile.beside(factory.getClass());
        PluginCode code = new ClassPathCode(factory.getClass().getClassLoader());
        return new Registered(contract, factory.getClass().getName(), () -> factory, code);
    }
}
