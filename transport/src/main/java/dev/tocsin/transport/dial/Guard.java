package dev.tocsin.transport.dial;

import dev.tocsin.transport.egress.Egress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks up names and gives only addresses that calls may go to. Whoever dials what it gives, and looks up nothing itself,
 * dials what was judged.
 *
 * @param names who knows them
 * @param egress where calls may go
 */
public record Guard(NameLookup names, Egress egress) {
    /**
     * Returns where a host is.
     *
     * @throws RefusedAddress if one of its addresses is where calls may not go
     * @throws UnknownHostException if it has none
     */
    public InetAddress[] resolve(String host, int port) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        List<String> refusals = Stream.of(found)
                .flatMap(address -> egress.refusal(host, port, address).stream())
                .toList();
        if (!refusals.isEmpty()) {
            throw new RefusedAddress(host, refusals.get(0), refusals.size() < found.length);
        }
        return found;
    }
}
