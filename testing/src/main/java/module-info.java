/** Stands in for what a plugin meets in production, for the tests of its author. */
module dev.tocsin.testing {
    requires transitive dev.tocsin.api;
    requires static transitive org.jspecify;

    exports dev.tocsin.testing;
}
