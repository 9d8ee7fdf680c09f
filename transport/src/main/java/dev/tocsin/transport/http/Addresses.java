package dev.tocsin.transport.http;

import dev.tocsin.transport.dial.UnfitCall;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads addresses, and remembers them, as most calls go to one of a few. When they are many, it begins anew. Safe to share between
 * threads.
 */
final class Addresses {
    private static final int MOST = 1_024;

    private final Map<String, Address> known = new ConcurrentHashMap<>();

    Address read(String written) throws UnfitCall, URISyntaxException {
        Address address = known.get(written);
        if (address == null) {
            address = Address.read(written);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(written, address);
        }
        return address;
    }
}
