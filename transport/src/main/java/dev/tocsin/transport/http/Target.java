package dev.tocsin.transport.http;

import dev.tocsin.api.request.MaskedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;

/**
 * Whom a call goes to. Shown by its host and port alone, as the rest of an address may be a credential.
 *
 * @param uri the whole address, secrets and all
 * @param host where to connect
 * @param login the {@code user:password} of the address, percent-encoded
 */
record Target(URI uri, HttpHost host, Optional<String> login) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    static Target of(MaskedText address) throws UnfitCall {
        try {
            URI uri = new URI(new URI(address.reveal().strip()).toASCIIString());
            String scheme = scheme(uri);
            URIAuthority authority = authority(uri);
            return new Target(
                    uri,
                    new HttpHost(scheme, authority.getHostName(), authority.getPort()),
                    Optional.ofNullable(authority.getUserInfo()));
        } catch (URISyntaxException unreadable) {
            // Its message quotes the address, secrets and all.
            throw new UnfitCall("the address '" + address + "' is not a URI");
        }
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
        if (authority.getHostName().isEmpty()) {
            throw new UnfitCall("the address names no host");
        }
        return authority;
    }

    /** {@return the host, and the port where the address gives one, in quotes} */
    @Override
    public String toString() {
        return "'" + host.toHostString() + "'";
    }
}
