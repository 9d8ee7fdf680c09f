/**
 * The service: what an engine needs around the machines that decide. So far, where what must outlive a crash is kept.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later.
 */
module dev.tocsin.server {
    requires transitive dev.tocsin.delivery;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires static transitive org.jspecify;

    exports dev.tocsin.server.journal;
}
