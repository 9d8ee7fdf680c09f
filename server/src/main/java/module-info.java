/**
 * The service: what its file says, the engine that runs the machine, the journal that keeps what must outlive a crash, and
 * the HTTP API.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later.
 */
module dev.tocsin.server {
    requires transitive dev.tocsin.delivery;
    requires transitive dev.tocsin.runtime;
    requires dev.tocsin.template;
    requires bcrypt;
    requires io.opentelemetry.api;
    requires io.opentelemetry.context;
    requires io.prometheus.metrics.model;
    requires io.prometheus.writer.text;
    requires java.sql;
    requires org.eclipse.jetty.server;
    requires org.snakeyaml.engine;
    requires org.xerial.sqlitejdbc;
    requires static transitive org.jspecify;

    exports dev.tocsin.server.configuration.receivers;
    exports dev.tocsin.server.configuration.source;
    exports dev.tocsin.server.configuration.yaml;
    exports dev.tocsin.server.journal;
}
