/**
 * The contract test of plugins, and what stands in for all that a plugin meets in production.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. Endpoints, clocks and transports may be shared between threads, as
 * deliveries are.
 */
module dev.tocsin.testing {
    requires transitive dev.tocsin.api;
    requires com.networknt.schema;
    requires dev.tocsin.runtime;
    requires dev.tocsin.transport;
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports dev.tocsin.testing;
    exports dev.tocsin.testing.contract;
}
