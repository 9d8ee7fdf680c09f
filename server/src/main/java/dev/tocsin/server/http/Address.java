package dev.tocsin.server.http;

import java.net.InetSocketAddress;

/** Where something listens, as people write it. */
public final class Address {
    private Address() {}

    /** {@return host and port; what is IPv6 in brackets, without the zeros that need not be said} */
    public static String text(InetSocketAddress address) {
        String host = address.getHostString();
        boolean isNumeric6 = host.indexOf(':') >= 0;
        String written = isNumeric6 ? "[" + host.replaceFirst("(^|:)(0(:|$)){2,}", "::") + "]" : host;
        return written + ":" + address.getPort();
    }
}
