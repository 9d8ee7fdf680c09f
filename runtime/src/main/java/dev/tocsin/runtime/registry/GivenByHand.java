package dev.tocsin.runtime.registry;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginNames;
import dev.tocsin.runtime.index.ContractFile;
import dev.tocsin.runtime.plugins.ClassPathCode;

/** A plugin whose factory is loaded already. */
final class GivenByHand extends Registered {
    private final PluginFactory factory;
    private final PluginContract contract;

    GivenByHand(PluginFactory factory) {
        super(new ClassPathCode(factory.getClass().getClassLoader()));
        this.factory = factory;
        contract = ContractFile.beside(factory.getClass());
    }

    @Override
    PluginNames names() {
        return contract.names();
    }

    @Override
    PluginContract contract() {
        return contract;
    }

    @Override
    String jar() {
        return factory.getClass().getName();
    }

    @Override
    PluginFactory factory() {
        return factory;
    }
}
