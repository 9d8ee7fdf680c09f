package dev.tocsin.transport.egress;

import dev.tocsin.contract.problem.Quoted;
import java.net.InetAddress;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that calls may go to although it is not on the internet. */
final class Allowance {
    private static final String ANY_PORT = "";
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?:\\[(?<inBrackets>[^]]+)]|(?<plain>[^:\\[\\]]+))(?::(?<port>\\d{1,5}))?");

    /** Without those that end in a number, which resolvers take for addresses. */
    private static final Pattern NAME = Pattern.compile("([a-z0-9_-]{1,63}\\.)*(?![0-9]+$)[a-z0-9_-]{1,63}");

    private final BiPredicate<String, InetAddress> whom;
    private final String port;

    private Allowance(BiPredicate<String, InetAddress> whom, String port) {
        this.whom = whom;
        this.port = port;
    }

    /**
     * Reads an address, a range of them, the name of a host, or an address or a host with a port.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static Allowance of(String text) {
        return AddressRange.parse(text).map(range -> within(range, ANY_PORT)).orElseGet(() -> hostAndPort(text));
    }

    boolean covers(String host, int atPort, InetAddress address) {
        return whom.test(host, address) && (port.equals(ANY_PORT) || port.equals(String.valueOf(atPort)));
    }

    private static Allowance hostAndPort(String text) {
        Matcher parts = HOST_AND_PORT.matcher(text);
        if (!parts.matches()) {
            throw unreadable(text);
        }
        String host = parts.group("plain") == null ? parts.group("inBrackets") : parts.group("plain");
        String port = parts.group("port") == null ? ANY_PORT : parts.group("port");
        return AddressRange.parse(host).map(range -> within(range, port)).orElseGet(() -> named(host, port, text));
    }

    private static Allowance within(AddressRange range, String port) {
        return new Allowance((host, address) -> range.contains(address), port);
    }

    private static Allowance named(String host, String port, String text) {
        String name = canonical(host);
        if (!NAME.matcher(name).matches()) {
            throw unreadable(text);
        }
        return new Allowance((asked, address) -> canonical(asked).equals(name), port);
    }

    private static String canonical(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(Quoted.of(text) + " is neither an address such as '10.0.0.5', a range such"
                + " as '10.0.0.0/8', nor a host such as 'chat.corp' or 'chat.corp:8443'");
    }
}
