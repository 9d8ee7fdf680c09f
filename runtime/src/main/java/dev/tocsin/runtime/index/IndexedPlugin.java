package dev.tocsin.runtime.index;

import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginNames;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as it was found. Its contract is read when it is asked for first, and kept. Safe to share between threads, which
 * may then read it twice.
 */
public final class IndexedPlugin {
    private final PluginNames names;
    private final IndexLine line;
    private final Jar jar;
    private volatile @Nullable PluginContract contract;

    private IndexedPlugin(PluginNames names, IndexLine line, Jar jar, @Nullable PluginContract contract) {
        this.names = names;
        this.line = line;
        this.jar = jar;
        this.contract = contract;
    }

    /** {@return a plugin of that line, of which only the names are known} */
    static IndexedPlugin called(PluginNames names, IndexLine line, Jar jar) {
        return new IndexedPlugin(names, line, jar, null);
    }

    /** {@return a plugin of that line, whose contract was read} */
    static IndexedPlugin of(PluginContract contract, IndexLine line, Jar jar) {
        return new IndexedPlugin(contract.names(), line, jar, contract);
    }

    /** {@return what the plugin is called} */
    public PluginNames names() {
        return names;
    }

    /** {@return the binary name of its factory} */
    public String factory() {
        return line.factory();
    }

    /** {@return the jar or folder that it was found in, as messages call it} */
    public String jar() {
        return jar.name();
    }

    /**
     * {@return what the plugin promises}
     *
     * @throws dev.tocsin.contract.problem.ProblemException if its contract is missing or cannot be read
     */
    public PluginContract contract() {
        PluginContract read = contract;
        if (read == null) {
            read = line.contractLater(jar);
            contract = read;
        }
        return read;
    }
}
