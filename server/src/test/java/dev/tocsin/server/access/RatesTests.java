package dev.tocsin.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.testing.ManualClock;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatesTests {
    private final ManualClock clock = ManualClock.ofDefaults();
    private final Rates rates = new Rates(10, clock.ticker());

    private static InetAddress client(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private long allowed(int calls, InetAddress client) {
        return IntStream.range(0, calls).filter(call -> rates.take(client)).count();
    }

    @Test
    void allowsTheCallsOfASecondAtOnceAndThenAsManyASecond() {
        InetAddress client = client("192.0.2.1");
        assertThat(allowed(15, client)).isEqualTo(10);
        clock.advance(Duration.ofMillis(300));
        assertThat(allowed(15, client)).isEqualTo(3);
        clock.advance(Duration.ofHours(1));
        assertThat(allowed(15, client)).isEqualTo(10);
    }

    @Test
    void countsEachClientByItself() {
        assertThat(allowed(15, client("192.0.2.1"))).isEqualTo(10);
        assertThat(allowed(15, client("192.0.2.2"))).isEqualTo(10);
    }

    @Test
    void takesANetworkOfIpv6ForOneClient() {
        assertThat(allowed(8, client("2001:db8::1"))).isEqualTo(8);
        assertThat(allowed(8, client("2001:db8::2"))).isEqualTo(2);
        assertThat(allowed(8, client("2001:db8:0:1::1"))).isEqualTo(8);
    }

    @Test
    void chargesNoMoreThanASecond() {
        InetAddress client = client("192.0.2.1");
        IntStream.range(0, 1_000).forEach(time -> rates.charge(client, 0.1));
        assertThat(allowed(1, client)).isZero();
        clock.advance(Duration.ofSeconds(2));
        assertThat(allowed(15, client)).isEqualTo(10);
    }

    @Test
    void forgetsTheClientThatWasNotHeardForLongest() {
        InetAddress first = client("192.0.2.1");
        assertThat(allowed(15, first)).isEqualTo(10);
        IntStream.range(0, 10_000).forEach(i -> rates.take(client("10.0." + i / 256 + "." + i % 256)));
        assertThat(allowed(15, first)).isEqualTo(10);
    }

    @Test
    void allowsAnythingWhereThereIsNoLimit() {
        Rates free = new Rates(0, clock.ticker());
        assertThat(IntStream.range(0, 100).allMatch(call -> free.take(client("192.0.2.1"))))
                .isTrue();
    }
}
