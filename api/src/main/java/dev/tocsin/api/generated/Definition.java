package dev.tocsin.api.generated;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The contract of a plugin as its generated class uses it: read once, from beside the class. Immutable.
 */
public final class Definition {
    private final PluginContract contract;
    private final PluginFactory factory;

    private Definition(PluginContract contract, PluginFactory factory) {
        this.contract = contract;
        this.factory = factory;
    }

    /**
     * Returns the definition of a generated class.
     *
     * @throws IllegalStateException if the contract that was written with the class is not there
     */
    public static Definition of(Class<?> plugin, PluginFactory factory) {
        String resource = ContractJson.resource(plugin.getName());
        try (InputStream contract = plugin.getClassLoader().getResourceAsStream(resource)) {
            if (contract == null) {
                throw new IllegalStateException("'" + resource + "' is missing beside the class '" + plugin.getName()
                        + "'; build its jar anew, with all that the compiler wrote");
            }
            return new Definition(ContractJson.read(JsonText.read(contract, JsonText.Limits.ofDefaults())), factory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read '" + resource + "'", unreadable);
        }
    }
}
