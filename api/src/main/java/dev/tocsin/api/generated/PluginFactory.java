package dev.tocsin.api.generated;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.kind.Values;
import org.jspecify.annotations.Nullable;

/**
 * Makes and calls the instances of one plugin, by the names of its contract. Generated with each plugin; the index names it.
 * Has a public constructor without parameters and no state.
 *
 * @since 0.1
 */
public interface PluginFactory {
    /**
     * Creates an instance.
     *
     * @param values the configuration, bound and checked by the contract
     */
    Object create(Host host, Values values);

    /**
     * Calls an action.
     *
     * @param plugin an instance that this factory made
     * @param action the name of an action of the contract
     * @param arguments the arguments, bound and checked by the contract
     * @return the result in its plain form; null where there is none
     * @throws Exception what the action throws
     */
    @Nullable
    Object invoke(Object plugin, String action, Values arguments) throws Exception;

    /** {@return the configuration of an instance that this factory made} */
    Values configuration(Object plugin);

    /**
     * Returns the plain form of an argument or a result: what {@link Values} holds for its kind.
     *
     * @param value a value of a type that the plugin's signatures name
     */
    Object plain(Object value);
}
