package dev.tocsin.transport.egress;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * The addresses behind which no target on the internet is, as IANA's registries of special-purpose addresses have them, and
 * the one public address that a cloud took for itself.
 */
final class SpecialAddresses {
    private static final List<Special> ALL = List.of(
            special("0.0.0.0/8", "an address of this host"),
            special("10.0.0.0/8", "a private address"),
            special("100.64.0.0/10", "an address of a provider's own network"),
            special("127.0.0.0/8", "a loopback address"),
            special("168.63.129.16", "the address of a cloud's metadata"),
            special("169.254.0.0/16", "a link-local address, as that of a cloud's metadata"),
            special("172.16.0.0/12", "a private address"),
            special("192.0.0.0/24", "an address for protocols"),
            special("192.0.2.0/24", "an address for documentation"),
            special("192.88.99.0/24", "an address of a 6to4 relay"),
            special("192.168.0.0/16", "a private address"),
            special("198.18.0.0/15", "an address for benchmarks"),
            special("198.51.100.0/24", "an address for documentation"),
            special("203.0.113.0/24", "an address for documentation"),
            special("224.0.0.0/4", "a multicast address"),
            special("240.0.0.0/4", "a reserved address"),
            special("::", "an address of this host"),
            special("::1", "a loopback address"),
            special("64:ff9b:1::/48", "an address of a network's own NAT64"),
            special("100::/64", "an address that discards"),
            special("2001::/23", "an address for protocols, such as Teredo"),
            special("2001:db8::/32", "an address for documentation"),
            special("3fff::/20", "an address for documentation"),
            special("5f00::/16", "an address of segment routing"),
            special("fc00::/7", "a private address"),
            special("fe80::/10", "a link-local address"),
            special("fec0::/10", "a site-local address"),
            special("ff00::/8", "a multicast address"));

    private SpecialAddresses() {}

    /** {@return what kind of address it is, such as {@code a private address}, unless it is one of the internet} */
    static Optional<String> kindOf(InetAddress address) {
        return ALL.stream()
                .filter(special -> special.range.contains(address))
                .map(Special::kind)
                .findFirst();
    }

    private static Special special(String range, String kind) {
        return new Special(AddressRange.parse(range).orElseThrow(), kind);
    }

    private record Special(AddressRange range, String kind) {}
}
