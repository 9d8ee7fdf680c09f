/** Registry, loading, creation and invocation of plugins. */
module dev.tocsin.runtime {
    requires transitive dev.tocsin.api;
    requires static transitive org.jspecify;

    exports dev.tocsin.runtime.registry;
}
