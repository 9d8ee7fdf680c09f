package dev.tocsin.transport.egress;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All addresses of one length that begin with the same bits.
 *
 * @param prefix those bits, as a number
 * @param rest how many bits follow them
 * @param octets the length of each address
 */
public record AddressRange(BigInteger prefix, int rest, int octets) {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    /** Reads an address, or one with the number of bits that count, such as {@code 10.0.0.0/8}; looks up no name. */
    public static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? address(text).map(AddressRange::of)
                : address(text.substring(0, slash)).flatMap(address -> of(address, text.substring(slash + 1)));
    }

    /** {@return whether an address is one of these} */
    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == octets && number(bytes).shiftRight(rest).equals(prefix);
    }

    private static AddressRange of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new AddressRange(number(bytes), 0, bytes.length);
    }

    private static Optional<AddressRange> of(InetAddress address, String bits) {
        AddressRange whole = of(address);
        int rest = BITS.matcher(bits).matches() ? whole.octets * Byte.SIZE - Integer.parseInt(bits) : -1;
        return rest < 0
                ? Optional.empty()
                : Optional.of(new AddressRange(whole.prefix.shiftRight(rest), rest, whole.octets));
    }

    /** {@return the address that a text is, in one of the forms that every program reads alike; looks up no name} */
    public static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text.contains(":") ? "[" + text + "]" : text));
        } catch (UnknownHostException notOne) {
            return Optional.empty();
        }
    }

    private static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }
}
