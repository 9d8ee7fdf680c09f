/** Everything about many attempts: when to try again, and making many deliveries side by side. */
module dev.tocsin.delivery {
    requires transitive dev.tocsin.api;
    requires static transitive org.jspecify;

    exports dev.tocsin.delivery.courier;
    exports dev.tocsin.delivery.retry;
}
