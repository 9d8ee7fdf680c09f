package dev.tocsin.contract.kind;

import dev.tocsin.contract.value.Json;

/**
 * A value of the API's own that is more than its components, such as a receipt; an {@link ApiKind} describes it.
 *
 * @since 0.1
 */
public interface ApiValue {

    /** {@return the value as it is shown and recorded, its secrets hidden} */
    Json toJson();
}
