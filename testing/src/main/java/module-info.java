/** The contract test of plugins, and what stands in for all that a plugin meets in production. */
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
