/**
 * Everything about many attempts: where an alert goes, when to try again, making many deliveries side by side, and what must
 * outlive a crash meanwhile.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. Couriers may be shared between threads; a retry follows one delivery,
 * on one thread at a time.
 */
@SuppressWarnings("module") // dev.tocsin.server is compiled after this module.
module dev.tocsin.delivery {
    requires transitive dev.tocsin.api;
    requires re2j;
    requires static transitive org.jspecify;

    exports dev.tocsin.delivery.courier;
    exports dev.tocsin.delivery.interval;
    exports dev.tocsin.delivery.journal;
    exports dev.tocsin.delivery.match;
    exports dev.tocsin.delivery.pace;
    exports dev.tocsin.delivery.retry;
    exports dev.tocsin.delivery.route;

    // The machine of the service, which nobody else drives.
    exports dev.tocsin.delivery.attempt to
            dev.tocsin.server;
    exports dev.tocsin.delivery.facts to
            dev.tocsin.server;
    exports dev.tocsin.delivery.group to
            dev.tocsin.server;
    exports dev.tocsin.delivery.incident to
            dev.tocsin.server;
    exports dev.tocsin.delivery.life to
            dev.tocsin.server;
    exports dev.tocsin.delivery.machine to
            dev.tocsin.server;
    exports dev.tocsin.delivery.plan to
            dev.tocsin.server;
}
