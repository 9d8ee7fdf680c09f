package dev.tocsin.transport.egress;

import dev.tocsin.contract.problem.Quoted;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where calls may go: to the internet, and to what is allowed beside. Immutable.
 *
 * <p>An address is judged as it is dialled, after its name was looked up, so that no name can lead to the machine itself, to
 * its network or to a cloud's metadata. A name that is allowed may lead anywhere: whoever allows it trusts who answers for
 * it.
 */
public final class Egress {
    private static final Egress PUBLIC_ONLY = new Egress(List.of());

    /** Where it is on most machines: a call is refused if one of them is not allowed. */
    private static final List<String> LOCALHOST = List.of("127.0.0.1", "::1");

    private final List<Allowance> allowances;

    private Egress(List<Allowance> allowances) {
        this.allowances = List.copyOf(allowances);
    }

    /** {@return what lets calls go to the internet alone} */
    public static Egress publicOnly() {
        return PUBLIC_ONLY;
    }

    /**
     * Returns what allows one thing more.
     *
     * @param more an address, a range of them, the name of a host, or an address or a host with a port
     * @throws IllegalArgumentException if it is none of them; the message quotes it and says how to write it
     */
    public Egress allowing(String more) {
        List<Allowance> all = new ArrayList<>(allowances);
        all.add(Allowance.of(more.strip()));
        return new Egress(all);
    }

    /**
     * Judges an address.
     *
     * @param host the name, or the address, that the call was to go to
     * @param address what it was found to be
     * @return where it leads, such as {@code 'chat.corp' is at 10.0.0.5, a private address}, if calls may not go there
     */
    public Optional<String> refusal(String host, int port, InetAddress address) {
        return kindOf(host, port, address)
                .map(kind -> host.equals(address.getHostAddress())
                        ? Quoted.of(host) + " is " + kind
                        : Quoted.of(host) + " is at " + address.getHostAddress() + ", " + kind);
    }

    /**
     * Judges where a call would go, and looks up no name; of names, {@code localhost} alone is known without.
     *
     * @param host a name, or an address, in brackets or not
     * @return as {@link #refusal(String, int, InetAddress)}; empty too if that is seen only when the name is looked up
     */
    public Optional<String> refusal(String host, int port) {
        String bare = host.replaceAll("^\\[|]$", "");
        return known(bare)
                .flatMap(address -> AddressRange.address(address).stream())
                .flatMap(address -> refusal(bare, port, address).stream())
                .findFirst();
    }

    private static Stream<String> known(String host) {
        return host.equalsIgnoreCase("localhost") ? LOCALHOST.stream() : Stream.of(host);
    }

    private Optional<String> kindOf(String host, int port, InetAddress address) {
        if (allowances.stream().anyMatch(allowance -> allowance.covers(host, port, address))) {
            return Optional.empty();
        }
        return SpecialAddresses.kindOf(address)
                .or(() -> EmbeddedAddress.in(address)
                        .flatMap(inside -> kindOf(host, port, inside)
                                .map(kind -> "an address that stands for " + inside.getHostAddress() + ", " + kind)));
    }
}
