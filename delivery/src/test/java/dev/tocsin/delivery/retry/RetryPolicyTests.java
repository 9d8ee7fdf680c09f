package dev.tocsin.delivery.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryPolicyTests {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void hasDefaults() {
        assertThat(RetryPolicy.ofDefaults()).isEqualTo(new RetryPolicy(Duration.ofMillis(500), 2, MINUTE, 0.5));
    }

    @Test
    void waitsLongerEachTimeUpToTheCap() {
        RetryPolicy policy = new RetryPolicy(SECOND, 3, Duration.ofSeconds(20), 0);

        assertThat(waits(policy, 0)).containsExactly("PT1S", "PT3S", "PT9S", "PT20S", "PT20S");
    }

    @Test
    void staysAtTheCapHoweverManyAttemptsThereWere() {
        assertThat(RetryPolicy.ofDefaults().waitAfter(Integer.MAX_VALUE, 0)).isEqualTo(MINUTE);
    }

    @Test
    void takesOffAShareOfTheJitter() {
        RetryPolicy policy = new RetryPolicy(SECOND, 2, MINUTE, 0.5);

        assertThat(waits(policy, 0.5)).containsExactly("PT0.75S", "PT1.5S", "PT3S", "PT6S", "PT12S");
    }

    @Test
    void refusesWhatIsNoPolicy() {
        assertThatThrownBy(() -> new RetryPolicy(Duration.ZERO, 2, MINUTE, 0))
                .hasMessage("the first wait PT0S is not above 0");
        assertThatThrownBy(() -> new RetryPolicy(MINUTE, 2, SECOND, 0))
                .hasMessage("the longest wait PT1S is below the first wait PT1M");
        assertThatThrownBy(() -> new RetryPolicy(SECOND, 0.9, MINUTE, 0)).hasMessage("the factor 0.9 is below 1");
        assertThatThrownBy(() -> new RetryPolicy(SECOND, Double.NaN, MINUTE, 0))
                .hasMessage("the factor NaN is below 1");
        assertThatThrownBy(() -> new RetryPolicy(SECOND, 2, MINUTE, 1.1))
                .hasMessage("the jitter 1.1 is not from 0 to 1");
    }

    private static Stream<String> waits(RetryPolicy policy, double luck) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(attempt -> policy.waitAfter(attempt, luck).toString());
    }
}
