package dev.tocsin.transport.http;

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
import org.jspecify.annotations.Nullable;

/**
 * An address that a call may go to. Never shown, as it may be a credential.
 *
 * @param uri the whole address, secrets and all
 * @param host where to connect
 * @param login the {@code user:password} of the address, percent-encoded
 */
record Address(URI uri, HttpHost host, Optional<String> login) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** What no name ends in: its last part is a number. */
    private static final Pattern NUMBER = Pattern.compile("(\\d+|0[xX][0-9A-Fa-f]*)\\.?");

    static Address read(String written) throws UnfitCall, URISyntaxException {
        URI uri = uri(written);
        String scheme = scheme(uri);
        URIAuthority authority = authority(uri);
        return new Address(
                uri,
                new HttpHost(scheme, authority.getHostName(), authority.getPort()),
                Optional.ofNullable(authority.getUserInfo()));
    }

    private static URI uri(String written) throws URISyntaxException {
        URI uri = new URI(written);
        String ascii = uri.toASCIIString();
        return ascii.equals(written) ? uri : new URI(ascii);
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
        URIAuthority authority = authority(written, uri.getHost());
        String host = authority.getHostName();
        if (host.isEmpty()) {
            throw new UnfitCall("the address names no host");
        }
        if (isAnAddress(host) && AddressRange.address(host).isEmpty()) {
            throw readInDifferentWays(host);
        }
        return authority;
    }

    private static URIAuthority authority(String written, @Nullable String host) throws UnfitCall, URISyntaxException {
        try {
            return URIAuthority.create(written);
        } catch (URISyntaxException unreadable) {
            // The JDK reads an address of IPv6 that ends as one of IPv4 does, or that names an interface.
            if (host != null && host.startsWith("[")) {
                throw readInDifferentWays(host);
            }
            throw unreadable;
        }
    }

    private static UnfitCall readInDifferentWays(String host) {
        return new UnfitCall("the host '" + host + "' is an address in a form that programs read in different ways;"
                + " write it as '10.0.0.5' or '[fd00::5]'");
    }

    private static boolean isAnAddress(String host) {
        int last = host.lastIndexOf('.', host.length() - 2) + 1;
        return host.indexOf(':') >= 0
                || Character.isDigit(host.charAt(last))
                        && NUMBER.matcher(host).region(last, host.length()).matches();
    }
}
