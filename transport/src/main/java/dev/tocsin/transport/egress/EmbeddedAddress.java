package dev.tocsin.transport.egress;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A way to write an IPv4 address as an IPv6 address; a network may take a packet for the one to the other.
 *
 * @param range the IPv6 addresses that are such
 * @param offset the place of the IPv4 address in them, in octets
 */
record EmbeddedAddress(AddressRange range, int offset) {
    private static final int IPV4_OCTETS = 4;

    private static final EmbeddedAddress COMPATIBLE = embedded("::/96", 12);
    private static final EmbeddedAddress TRANSLATED = embedded("::ffff:0:0:0/96", 12);
    private static final EmbeddedAddress NAT64 = embedded("64:ff9b::/96", 12);
    private static final EmbeddedAddress SIX_TO_FOUR = embedded("2002::/16", 2);

    /** Not read from a text, as the JDK takes {@code ::ffff:0:0} for the IPv4 address itself. */
    private static final EmbeddedAddress MAPPED =
            new EmbeddedAddress(new AddressRange(BigInteger.valueOf(0xffff), 32, 16), 12);

    private static final List<EmbeddedAddress> ALL = List.of(COMPATIBLE, MAPPED, TRANSLATED, NAT64, SIX_TO_FOUR);

    /** {@return the IPv4 address that an address stands for, if it is such} */
    static Optional<InetAddress> in(InetAddress address) {
        return ALL.stream()
                .filter(form -> form.range.contains(address))
                .map(form -> form.extract(address))
                .findFirst();
    }

    private static EmbeddedAddress embedded(String range, int offset) {
        return new EmbeddedAddress(AddressRange.parse(range).orElseThrow(), offset);
    }

    private InetAddress extract(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), offset, offset + IPV4_OCTETS));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four octets are an address", impossible);
        }
    }
}
