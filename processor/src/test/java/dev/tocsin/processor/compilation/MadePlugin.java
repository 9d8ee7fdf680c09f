package dev.tocsin.processor.compilation;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instance of a compiled plugin, made and called by name as the run time does it. */
public final class MadePlugin {
    private final PluginContract contract;
    private final PluginFactory factory;
    private final Object plugin;

    private MadePlugin(PluginContract contract, PluginFactory factory, Object plugin) {
        this.contract = contract;
        this.factory = factory;
        this.plugin = plugin;
    }

    /** {@return an instance with that configuration} */
    public static MadePlugin of(Compiled compiled, String plugin, Map<String, ?> configuration) {
        return of(compiled, plugin, compiled.bind(plugin, configuration));
    }

    /** {@return an instance with those values} */
    public static MadePlugin of(Compiled compiled, String plugin, Values values) {
        PluginFactory factory = compiled.factory(plugin);
        return new MadePlugin(compiled.contract(plugin), factory, factory.create(Host.ofDefaults(), values));
    }

    /** Calls an action with those arguments. {@return its result in plain form} */
    public @Nullable Object invoke(String action, Map<String, ?> arguments) throws Exception {
        Values values = Bound.to(contract.action(action).orElseThrow().parameters(), arguments);
        return factory.invoke(plugin, action, values);
    }

    /** {@return the values that it has} */
    public Values configuration() {
        return factory.configuration(plugin);
    }

    /** {@return the instance itself} */
    public Object instance() {
        return plugin;
    }
}
