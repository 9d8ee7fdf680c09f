/**
 * What the author of a plugin imports, and what is about one attempt to deliver.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. What is no builder is immutable and may be shared between threads;
 * what an author extends or implements is called by any number of them.
 */
module dev.tocsin.api {
    requires transitive dev.tocsin.contract;
    requires static transitive org.jspecify;

    exports dev.tocsin.api;
    exports dev.tocsin.api.delivery;
    exports dev.tocsin.api.generated;
    exports dev.tocsin.api.history;
    exports dev.tocsin.api.host;
    exports dev.tocsin.api.incident;
    exports dev.tocsin.api.message;
    exports dev.tocsin.api.request;
    exports dev.tocsin.api.semantics;
    exports dev.tocsin.api.template;

    uses dev.tocsin.api.request.Transport;
    uses dev.tocsin.api.template.Templates;
}
