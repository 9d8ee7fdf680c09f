package dev.tocsin.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.testing.ScriptedTransport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of the answer where a target is asked whether it would take something. */
class ProbeTests {
    static Stream<Way> waysThatCanBeAsked() {
        return Way.all().filter(way -> {
            ScriptedTransport target = ScriptedTransport.replying(200);
            way.notifier(target).check();
            return target.requests().stream().anyMatch(HttpCall.class::isInstance);
        });
    }

    private static Receipt check(Way way, int status) {
        return way.notifier(ScriptedTransport.replying(status)).check();
    }

    @ParameterizedTest
    @MethodSource("waysThatCanBeAsked")
    void aServerThatHasAnErrorHasNotRefused(Way way) {
        assertThat(check(way, 503).outcome()).isEqualTo(Receipt.Outcome.FAILED);
    }

    @ParameterizedTest
    @MethodSource("waysThatCanBeAsked")
    void aLoginThatIsNotTakenIsRefused(Way way) {
        assertThat(check(way, 401).outcome()).isEqualTo(Receipt.Outcome.REFUSED);
    }
}
