package dev.tocsin.transport.http;

import dev.tocsin.api.request.Connection;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.transport.dial.UnfitCall;
import dev.tocsin.transport.egress.AddressRange;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;

/**
 * Whom a call goes to. Shown by its host and port alone, as the rest of an address may be a credential.
 *
 * @param uri the whole address, secrets and all
 * @param host where to connect
 * @param login the {@code user:password} of the address, percent-encoded
 * @param connection how to get there; has no proxy where none is needed
 */
record Target(URI uri, HttpHost host, Optional<String> login, Connection connection) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** What no name ends in: its last part is a number. */
    private static final Pattern NUMBER = Pattern.compile("(\\d+|0[xX][0-9A-Fa-f]*)\\.?");

    static Target of(HttpCall call) throws UnfitCall {
        MaskedText address = call.target();
        try {
            URI uri = uri(address.reveal().strip());
            String scheme = scheme(uri);
            URIAuthority authority = authority(uri);
            HttpHost host = new HttpHost(scheme, authority.getHostName(), authority.getPort());
            Connection connection = call.connection();
            return new Target(
                    uri,
                    host,
                    Optional.ofNullable(authority.getUserInfo()),
                    isAroundTheProxy(connection, host) ? connection.withoutProxy() : connection);
        } catch (URISyntaxException unreadable) {
            // Its message quotes the address, secrets and all.
            throw new UnfitCall("the address '" + address + "' is not a URI");
        }
    }

    private static URI uri(String written) throws URISyntaxException {
        URI uri = new URI(written);
        String ascii = uri.toASCIIString();
        return ascii.equals(written) ? uri : new URI(ascii);
    }

    private static boolean isAroundTheProxy(Connection connection, HttpHost host) {
        return connection.proxy().isPresent() && Bypass.of(connection).covers(host);
    }

    private static String scheme(URI uri) throws UnfitCall {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw new UnfitCall("the address does not begin with 'http://' or 'https://'");
        }
        return scheme;
    }

    /** Reads what {@link URI#getHost} does not: names with an underscore, as containers have them. */
    private static URIAuthority authority(URI uri) throws UnfitCall, URISyntaxException {
        String written = uri.getRawAuthority();
        if (written == null) {
            throw new UnfitCall("the address names no host");
        }
        URIAuthority authority = URIAuthority.create(written);
        String host = authority.getHostName();
        if (host.isEmpty()) {
            throw new UnfitCall("the address names no host");
        }
        if (isAnAddress(host) && AddressRange.address(host).isEmpty()) {
            throw new UnfitCall("the host '" + host + "' is an address in a form that programs read in different ways;"
                    + " write it as '10.0.0.5' or '[fd00::5]'");
        }
        return authority;
    }

    private static boolean isAnAddress(String host) {
        int last = host.lastIndexOf('.', host.length() - 2) + 1;
        return host.indexOf(':') >= 0
                || Character.isDigit(host.charAt(last))
                        && NUMBER.matcher(host).region(last, host.length()).matches();
    }

    /** {@return whether the request itself goes to the proxy, which passes it on; TLS goes through the proxy unseen} */
    boolean isPassedOn() {
        return connection.proxy().isPresent() && host.getSchemeName().equals("http");
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
        return "'" + host.toHostString() + "'";
    }
}
