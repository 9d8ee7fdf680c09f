package dev.tocsin.server.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts the calls of each client: it may make as many as it would in a second at once, and then as many a second. Clients are told
 * apart by their addresses, those of IPv6 by the first half, the rest of which anybody can change. The clients that were not heard
 * for longest are forgotten where there are too many. Safe to share between threads.
 */
final class Rates {
    private static final int CLIENTS = 10_000;
    private static final double NANOS = 1e9;
    private static final int NETWORK = 8;

    private final int perSecond;
    private final LongSupplier ticker;
    private final Map<ByteBuffer, Left> clients = new LinkedHashMap<>(16, 0.75f, true);

    /** How many calls a client may make, and when that was so. */
    private record Left(double calls, long at) {}

    /**
     * Begins to count.
     *
     * @param perSecond how many calls a client may make; 0 if as many as it likes
     */
    Rates(int perSecond, LongSupplier ticker) {
        this.perSecond = perSecond;
        this.ticker = ticker;
    }

    /** {@return whether a client may make a call now, which is counted then} */
    boolean take(InetAddress client) {
        return perSecond == 0 || take(key(client));
    }

    private synchronized boolean take(ByteBuffer client) {
        Left left = left(client);
        boolean isAllowed = left.calls >= 1;
        clients.put(client, isAllowed ? new Left(left.calls - 1, left.at) : left);
        if (clients.size() > CLIENTS) {
            clients.remove(clients.keySet().iterator().next());
        }
        return isAllowed;
    }

    /** Counts something that a client did as a part of the calls that it may make in a second. */
    void charge(InetAddress client, double part) {
        if (perSecond > 0) {
            charge(key(client), part);
        }
    }

    private synchronized void charge(ByteBuffer client, double part) {
        Left left = left(client);
        clients.put(client, new Left(Math.max(-perSecond, left.calls - part * perSecond), left.at));
    }

    private Left left(ByteBuffer client) {
        long now = ticker.getAsLong();
        Left before = clients.getOrDefault(client, new Left(perSecond, now));
        double more = (now - before.at) / NANOS * perSecond;
        return new Left(Math.min(perSecond, before.calls + more), now);
    }

    private static ByteBuffer key(InetAddress client) {
        byte[] octets = client.getAddress();
        return ByteBuffer.wrap(client instanceof Inet6Address ? Arrays.copyOf(octets, NETWORK) : octets);
    }
}
