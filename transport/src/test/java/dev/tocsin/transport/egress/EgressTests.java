package dev.tocsin.transport.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EgressTests {
    private static final int HTTPS = 443;

    /** The ranges, each with its first and last address and the two beside it, in the order of the addresses. */
    private static final String TABLE = """
            an address of this host                         | 0.0.0.0         | 0.255.255.255   |                 | 1.0.0.0
            a private address                               | 10.0.0.0        | 10.255.255.255  | 9.255.255.255   | 11.0.0.0
            an address of a provider's own network          | 100.64.0.0      | 100.127.255.255 | 100.63.255.255  | 100.128.0.0
            a loopback address                              | 127.0.0.0       | 127.255.255.255 | 126.255.255.255 | 128.0.0.0
            the address of a cloud's metadata               | 168.63.129.16   | 168.63.129.16   | 168.63.129.15   | 168.63.129.17
            a link-local address, as that of a cloud's metadata | 169.254.0.0 | 169.254.255.255 | 169.253.255.255 | 169.255.0.0
            a private address                               | 172.16.0.0      | 172.31.255.255  | 172.15.255.255  | 172.32.0.0
            an address for protocols                        | 192.0.0.0       | 192.0.0.255     | 191.255.255.255 | 192.0.1.0
            an address for documentation                    | 192.0.2.0       | 192.0.2.255     | 192.0.1.255     | 192.0.3.0
            an address of a 6to4 relay                      | 192.88.99.0     | 192.88.99.255   | 192.88.98.255   | 192.88.100.0
            a private address                               | 192.168.0.0     | 192.168.255.255 | 192.167.255.255 | 192.169.0.0
            an address for benchmarks                       | 198.18.0.0      | 198.19.255.255  | 198.17.255.255  | 198.20.0.0
            an address for documentation                    | 198.51.100.0    | 198.51.100.255  | 198.51.99.255   | 198.51.101.0
            an address for documentation                    | 203.0.113.0     | 203.0.113.255   | 203.0.112.255   | 203.0.114.0
            a multicast address                             | 224.0.0.0       | 239.255.255.255 | 223.255.255.255 | 240.0.0.0
            a reserved address                              | 240.0.0.0       | 255.255.255.255 | 239.255.255.255 |
            an address of this host                         | ::              | ::              |                 | ::1
            a loopback address                              | ::1             | ::1             | ::              |
            an address of a network's own NAT64 | 64:ff9b:1:: | 64:ff9b:1:ffff:ffff:ffff:ffff:ffff | 64:ff9b:0:ffff:ffff:ffff:ffff:ffff | 64:ff9b:2::
            an address that discards            | 100::       | 100::ffff:ffff:ffff:ffff           | ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | 100:0:0:1::
            an address for protocols, such as Teredo | 2001:: | 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff | 2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff | 2001:200::
            an address for documentation        | 2001:db8::  | 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff | 2001:db7:ffff:ffff:ffff:ffff:ffff:ffff | 2001:db9::
            an address for documentation        | 3fff::      | 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff | 3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff | 3fff:1000::
            an address of segment routing       | 5f00::      | 5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff | 5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | 5f01::
            a private address                   | fc00::      | fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | fe00::
            a link-local address                | fe80::      | febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff | fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff | fec0::
            a site-local address                | fec0::      | feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff | ff00::
            a multicast address                 | ff00::      | ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff |
            """;

    private final Egress egress = Egress.publicOnly();

    @Test
    void judgesWhatIsSeenWithoutLookingUpAName() {
        assertThat(egress.refusal("10.0.0.5", HTTPS)).contains("'10.0.0.5' is a private address");
        assertThat(egress.refusal("[::1]", HTTPS)).contains("'::1' is at 0:0:0:0:0:0:0:1, a loopback address");
        assertThat(egress.refusal("localhost", HTTPS)).contains("'localhost' is at 127.0.0.1, a loopback address");
        assertThat(egress.allowing("127.0.0.1").refusal("localhost", HTTPS))
                .contains("'localhost' is at 0:0:0:0:0:0:0:1, a loopback address");
        assertThat(egress.allowing("localhost:443").refusal("localhost", HTTPS)).isEmpty();
        assertThat(egress.refusal("1.1.1.1", HTTPS)).isEmpty();
        assertThat(egress.refusal("chat.corp", HTTPS)).isEmpty();
    }

    record Row(String kind, String first, String last, Set<String> neighbours) {
        static Row of(String line) {
            String[] cells = Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2],
                    Stream.of(cells[3], cells[4])
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.toSet()));
        }
    }

    static Stream<Row> ranges() {
        return TABLE.lines().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void refusesEachRangeFromItsFirstAddressToItsLast(Row row) throws UnknownHostException {
        assertThat(kindOf(row.first)).contains(row.kind);
        assertThat(kindOf(row.last)).contains(row.kind);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void allowsWhatIsBesideARangeUnlessAnotherBeginsThere(Row row) throws UnknownHostException {
        Set<String> ends =
                ranges().flatMap(other -> Stream.of(other.first, other.last)).collect(Collectors.toSet());
        for (String neighbour : row.neighbours) {
            assertThat(kindOf(neighbour).isPresent()).as(neighbour).isEqualTo(ends.contains(neighbour));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "2606:4700::1111", "2a00:1450:4001::200e"})
    void allowsTheInternet(String address) throws UnknownHostException {
        assertThat(kindOf(address)).isEmpty();
    }

    @Nested
    class OfAnAddressInsideAnother {
        @ParameterizedTest
        @CsvSource({
            "::10.0.0.5, 0:0:0:0:0:0:a00:5",
            "::ffff:0:10.0.0.5, 0:0:0:0:ffff:0:a00:5",
            "64:ff9b::10.0.0.5, 64:ff9b:0:0:0:0:a00:5",
            "2002:a00:5::, 2002:a00:5:0:0:0:0:0",
            "2002:a00:5:ffff:ffff:ffff:ffff:ffff, 2002:a00:5:ffff:ffff:ffff:ffff:ffff",
        })
        void refusesWhatStandsForAPrivateOne(String address, String shown) throws UnknownHostException {
            assertThat(egress.refusal("chat.corp", HTTPS, InetAddress.getByName(address)))
                    .contains(
                            "'chat.corp' is at " + shown + ", an address that stands for 10.0.0.5, a private address");
        }

        @Test
        void refusesAMappedOne() throws UnknownHostException {
            byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 0, 0, 5};

            assertThat(egress.refusal("chat.corp", HTTPS, Inet6Address.getByAddress(null, mapped, 1)))
                    .hasValueSatisfying(refusal ->
                            assertThat(refusal).endsWith(", an address that stands for 10.0.0.5, a private address"));
            assertThat(kindOf("::ffff:10.0.0.5")).contains("a private address");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"::8.8.8.8", "::ffff:8.8.8.8", "::ffff:0:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"})
        void allowsWhatStandsForAPublicOne(String address) throws UnknownHostException {
            assertThat(kindOf(address)).isEmpty();
        }

        @Test
        void allowsWhatStandsForOneThatIsAllowed() throws UnknownHostException {
            InetAddress address = InetAddress.getByName("64:ff9b::10.0.0.5");

            assertThat(egress.allowing("10.0.0.5").refusal("chat.corp", HTTPS, address))
                    .isEmpty();
            assertThat(egress.allowing("64:ff9b::/96").refusal("chat.corp", HTTPS, address))
                    .isEmpty();
        }
    }

    @Nested
    class WithAnAllowance {
        @ParameterizedTest
        @CsvSource({
            "10.0.0.5,            chat.corp,  443, 10.0.0.5, true",
            "10.0.0.5,            chat.corp,  443, 10.0.0.6, false",
            "10.0.0.0/8,          chat.corp,  443, 10.9.8.7, true",
            "10.0.0.0/8,          chat.corp,  443, 192.168.0.1, false",
            "0.0.0.0/0,           chat.corp,  443, 192.168.0.1, true",
            "0.0.0.0/0,           chat.corp,  443, ::1, false",
            "fd00::/8,            chat.corp,  443, fd12::1, true",
            "::1,                 localhost,  443, ::1, true",
            "[::1],               localhost,  443, ::1, true",
            "[::1]:8443,          localhost, 8443, ::1, true",
            "[::1]:8443,          localhost,  443, ::1, false",
            "127.0.0.1:8080,      127.0.0.1, 8080, 127.0.0.1, true",
            "127.0.0.1:8080,      127.0.0.1, 8081, 127.0.0.1, false",
            "127.0.0.1:8080,      127.0.0.1, 8080, 127.0.0.2, false",
            "chat.corp,           chat.corp,  443, 10.0.0.5, true",
            "chat.corp,           Chat.Corp., 443, 10.0.0.5, true",
            "Chat.Corp.,          chat.corp,  443, 10.0.0.5, true",
            "chat.corp,           mail.corp,  443, 10.0.0.5, false",
            "chat.corp,       a.chat.corp,    443, 10.0.0.5, false",
            "chat.corp:8443,      chat.corp, 8443, 10.0.0.5, true",
            "chat.corp:8443,      chat.corp,  443, 10.0.0.5, false",
            "my_container,        my_container, 80, 172.17.0.2, true",
            "' 10.0.0.5 ',        chat.corp,  443, 10.0.0.5, true",
        })
        void allowsThatAndNothingElse(String allowance, String host, int port, String address, boolean isAllowed)
                throws UnknownHostException {
            assertThat(egress.allowing(allowance)
                            .refusal(host, port, InetAddress.getByName(address))
                            .isEmpty())
                    .isEqualTo(isAllowed);
        }

        @Test
        void keepsThoseBefore() throws UnknownHostException {
            Egress both = egress.allowing("10.0.0.5").allowing("10.0.0.6");

            assertThat(both.refusal("chat.corp", HTTPS, InetAddress.getByName("10.0.0.5")))
                    .isEmpty();
            assertThat(both.refusal("chat.corp", HTTPS, InetAddress.getByName("10.0.0.6")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "10.0.0.0/33",
                    "10.0.0.0/-1",
                    "10.0.0.0/",
                    "10.0.0/8",
                    "10.0.0",
                    "256.0.0.1",
                    "10.00.0.5",
                    "fd00::/129",
                    "fd00:::1",
                    "::1%lo",
                    "chat.corp/8",
                    "chat corp",
                    "chat.corp:",
                    "chat.corp:http",
                    "https://chat.corp",
                    "*.corp",
                    "chat..corp",
                    "2130706433"
                })
        void refusesATextThatIsNone(String text) {
            assertThatThrownBy(() -> egress.allowing(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'" + text + "' is neither an address such as '10.0.0.5', a range such"
                            + " as '10.0.0.0/8', nor a host such as 'chat.corp' or 'chat.corp:8443'");
        }
    }

    @Test
    void saysWhereANameLeads() throws UnknownHostException {
        assertThat(egress.refusal("chat.corp", HTTPS, InetAddress.getByName("10.0.0.5")))
                .contains("'chat.corp' is at 10.0.0.5, a private address");
    }

    private Optional<String> kindOf(String text) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(text);
        return egress.refusal(address.getHostAddress(), HTTPS, address)
                .map(refusal -> refusal.substring(refusal.indexOf("' is ") + "' is ".length()));
    }
}
