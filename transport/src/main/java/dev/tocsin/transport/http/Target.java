package dev.tocsin.transport.http;

import dev.tocsin.api.request.Connection;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.transport.dial.UnfitCall;
import java.net.URISyntaxException;
import org.apache.hc.core5.http.HttpHost;

/**
 * Whom a call goes to. Shown by its host and port alone, as the rest of an address may be a credential.
 *
 * @param address where it leads
 * @param connection how to get there; has no proxy where none is needed
 */
record Target(Address address, Connection connection) {
    static Target of(HttpCall call, Addresses addresses) throws UnfitCall {
        MaskedText written = call.target();
        try {
            Address address = addresses.read(written.reveal().strip());
            Connection connection = call.connection();
            return new Target(
                    address, isAroundTheProxy(connection, address.host()) ? connection.withoutProxy() : connection);
        } catch (URISyntaxException unreadable) {
            // Its message quotes the address, secrets and all.
            throw new UnfitCall("the address '" + written + "' is not a URI");
        }
    }

    private static boolean isAroundTheProxy(Connection connection, HttpHost host) {
        return connection.proxy().isPresent() && Bypass.of(connection).covers(host);
    }

    /** {@return whether the request itself goes to the proxy, which passes it on; TLS goes through the proxy unseen} */
    boolean isPassedOn() {
        return connection.proxy().isPresent() && address.host().getSchemeName().equals("http");
    }

    /** {@return whose name is looked up: the host, or the proxy on the way there} */
    String dialled() {
        return connection
                .proxy()
                .map(proxy -> "the proxy '" + proxy.getRawAuthority() + "'")
                .orElseGet(this::quoted);
    }

    /** {@return the host, and the port where the address gives one, in quotes; and the proxy on the way there} */
    @Override
    public String toString() {
        return connection.proxy().isPresent() ? quoted() + " through " + dialled() : quoted();
    }

    private String quoted() {
        return "'" + address.host().toHostString() + "'";
    }
}
