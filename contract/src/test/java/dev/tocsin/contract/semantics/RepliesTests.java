package dev.tocsin.contract.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepliesTests {
    private static final Replies HTTP = Replies.none().overHttp();
    private static final Replies TWO_HUNDRED_TWO =
            new Replies(List.of(ReplyRule.of("202", Means.ACCEPTED)), List.of(), Optional.empty()).overHttp();

    @ParameterizedTest
    @CsvSource({
        "200, ACCEPTED, REFUSED",
        "202, ACCEPTED, ACCEPTED",
        "204, ACCEPTED, REFUSED",
        "301, REFUSED, REFUSED",
        "400, REFUSED, REFUSED",
        "404, REFUSED, REFUSED",
        "408, AGAIN, AGAIN",
        "425, AGAIN, AGAIN",
        "429, AGAIN, AGAIN",
        "500, AGAIN, AGAIN",
        "599, AGAIN, AGAIN",
        "600, REFUSED, REFUSED",
    })
    void endInWhatHttpSays(int status, Means http, Means twoHundredTwo) {
        assertThat(means(HTTP, status)).isEqualTo(http);
        assertThat(means(TWO_HUNDRED_TWO, status)).isEqualTo(twoHundredTwo);
    }

    private static Means means(Replies replies, int status) {
        return replies.rules().stream()
                .filter(rule -> rule.status().matches(status))
                .findFirst()
                .orElseThrow()
                .means();
    }
}
