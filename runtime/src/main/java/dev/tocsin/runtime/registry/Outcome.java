package dev.tocsin.runtime.registry;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action that was invoked by name. Immutable.
 *
 * @since 0.1
 */
public final class Outcome {
    private final Json result;
    private final @Nullable Exception thrown;
    private final Json.Members configuration;
    private final List<Invocation> history;

    Outcome(Json result, @Nullable Exception thrown, Json.Members configuration, List<Invocation> history) {
        this.result = result;
        this.thrown = thrown;
        this.configuration = configuration;
        this.history = history;
    }

    /**
     * Returns the result in the normal form of its kind; JSON's null if there is none.
     *
     * @throws Exception what the action threw, or what closing its plugin threw
     */
    public Json result() throws Exception {
        if (thrown != null) {
            throw thrown;
        }
        return result;
    }

    /** {@return what the action threw, or what closing its plugin threw; empty if it went well} */
    public Optional<Exception> thrown() {
        return Optional.ofNullable(thrown);
    }

    /** {@return the whole configuration of the plugin, defaults included, secrets as {@link Json.Hidden}} */
    public Json.Members configuration() {
        return configuration;
    }

    /** {@return the calls that were recorded, also if the action threw} */
    public List<Invocation> history() {
        return history;
    }
}
