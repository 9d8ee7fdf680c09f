/**
 * Reads Alertmanager's templates: a strict subset of Go's text/template.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. What is read is immutable and may be shared between threads.
 */
module dev.tocsin.template {
    requires transitive dev.tocsin.api;
    requires re2j;
    requires static transitive org.jspecify;

    exports dev.tocsin.template;

    provides dev.tocsin.api.template.Templates with
            dev.tocsin.template.TemplateSet;
}
