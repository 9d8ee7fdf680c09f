/**
 * The model of a plugin's contract: fields, actions, kinds, problems, and their JSON.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. What is no builder and no collector is immutable and may be shared
 * between threads.
 */
module dev.tocsin.contract {
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports dev.tocsin.contract.diff;
    exports dev.tocsin.contract.json;
    exports dev.tocsin.contract.kind;
    exports dev.tocsin.contract.manifest;
    exports dev.tocsin.contract.pattern;
    exports dev.tocsin.contract.plugin;
    exports dev.tocsin.contract.problem;
    exports dev.tocsin.contract.schema;
    exports dev.tocsin.contract.semantics;
    exports dev.tocsin.contract.value;
}
