/** The plugins that come with Tocsin. */
module dev.tocsin.adapters {
    requires transitive dev.tocsin.api;
    requires static transitive org.jspecify;

    exports dev.tocsin.adapters.console;
    exports dev.tocsin.adapters.pager;
    exports dev.tocsin.adapters.webhook;
}
