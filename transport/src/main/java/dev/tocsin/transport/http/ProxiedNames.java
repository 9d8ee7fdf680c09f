package dev.tocsin.transport.http;

import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.dial.RefusedAddress;
import dev.tocsin.transport.dial.UnfitCall;
import dev.tocsin.transport.egress.AddressRange;
import dev.tocsin.transport.egress.Egress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.net.URIAuthority;

/**
 * Leads the client to a proxy, whatever it asks for. Where the proxy is, is not judged: who configures it means it. Of the
 * targets, only literal addresses are; names are looked up by the proxy, which alone knows where they lead.
 */
final class ProxiedNames implements DnsResolver {
    private static final int USUAL_PORT = 80;

    private final URIAuthority proxy;
    private final NameLookup names;
    private final Egress egress;

    private ProxiedNames(URIAuthority proxy, NameLookup names, Egress egress) {
        this.proxy = proxy;
        this.names = names;
        this.egress = egress;
    }

    static ProxiedNames of(URI proxy, NameLookup names, Egress egress) throws UnfitCall {
        if (!"http".equalsIgnoreCase(proxy.getScheme()) || proxy.getRawAuthority() == null) {
            throw new UnfitCall("the address of the proxy does not begin with 'http://' and a host");
        }
        try {
            return new ProxiedNames(URIAuthority.create(proxy.getRawAuthority()), names, egress);
        } catch (URISyntaxException unreadable) {
            throw new UnfitCall("the address of the proxy names no host");
        }
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        Optional<String> refusal = AddressRange.address(host).flatMap(address -> egress.refusal(host, port, address));
        if (refusal.isPresent()) {
            throw new RefusedAddress(host, refusal.get(), false);
        }
        int proxyPort = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
        return Stream.of(names.resolve(proxy.getHostName()))
                .map(address -> new InetSocketAddress(address, proxyPort))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException("a proxy has an address and a port");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
