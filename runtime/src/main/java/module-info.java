/**
 * Registry, loading, creation and invocation of plugins.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. Registries may be shared between threads.
 */
module dev.tocsin.runtime {
    requires transitive dev.tocsin.api;
    requires static transitive org.jspecify;

    exports dev.tocsin.runtime.registry;
}
