package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Notifier;
import java.util.Map;

/** The contract test of a plugin that needs no configuration. */
abstract class Unconfigured<N extends Notifier> extends NotifierContractTest<N> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of();
    }
}
