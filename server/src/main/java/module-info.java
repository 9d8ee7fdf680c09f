/**
 * The service: what an engine needs around the machines that decide. So far, what its file says, and where what must
 * outlive a crash is kept.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later.
 */
module dev.tocsin.server {
    requires transitive dev.tocsin.delivery;
    requires transitive dev.tocsin.runtime;
    requires dev.tocsin.template;
    requires java.sql;
    requires org.snakeyaml.engine;
    requires org.xerial.sqlitejdbc;
    requires static transitive org.jspecify;

    exports dev.tocsin.server.configuration.receivers;
    exports dev.tocsin.server.configuration.source;
    exports dev.tocsin.server.configuration.yaml;
    exports dev.tocsin.server.engine;
    exports dev.tocsin.server.journal;
}
