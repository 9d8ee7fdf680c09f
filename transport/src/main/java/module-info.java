/**
 * Performs the requests of plugins: HTTP calls, mails, commands, and lines for the standard streams.
 *
 * <p>Null is neither taken nor given, but where {@code @Nullable} says so: who hands one over gets a
 * {@link NullPointerException}, at once or later. Transports may be shared between threads.
 */
module dev.tocsin.transport {
    requires transitive dev.tocsin.api;
    requires jakarta.activation;
    requires jakarta.mail;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.eclipse.angus.mail;
    requires static transitive org.jspecify;
    // What the HTTP client needs and, having no descriptor, cannot say itself.
    requires jdk.net;
    requires org.slf4j;

    exports dev.tocsin.transport;

    provides dev.tocsin.api.request.Transport with
            dev.tocsin.transport.StandardTransport;
}
