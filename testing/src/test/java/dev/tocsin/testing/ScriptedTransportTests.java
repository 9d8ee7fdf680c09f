package dev.tocsin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptedTransportTests {
    private static final Request ONE = new Line(Line.Stream.STDOUT, "one");
    private static final Request TWO = new Line(Line.Stream.STDOUT, "two");
    private static final Duration AMPLE = Duration.ofSeconds(10);

    @Test
    void answersInOrderAndThenWithTheLastForEver() {
        Answer first = new NoReply("first");
        Answer last = new NoReply("last");
        ScriptedTransport transport = ScriptedTransport.answering(first, last);

        assertThat(transport.perform(ONE, AMPLE)).isSameAs(first);
        assertThat(transport.perform(ONE, AMPLE)).isSameAs(last);
        assertThat(transport.perform(ONE, AMPLE)).isSameAs(last);
    }

    @Test
    void repliesWithStatuses() {
        ScriptedTransport transport = ScriptedTransport.replying(503, 204);

        assertThat(((Reply) transport.perform(ONE, AMPLE)).status()).isEqualTo(503);
        assertThat(((Reply) transport.perform(ONE, AMPLE)).status()).isEqualTo(204);
    }

    @Test
    void answersByWhatIsAsked() {
        ScriptedTransport transport =
                ScriptedTransport.by((request, budget) -> new NoReply(request.toJson() + " within " + budget));

        assertThat(transport.perform(ONE, AMPLE))
                .isEqualTo(new NoReply("{\"kind\":\"line\",\"stream\":\"stdout\",\"text\":\"one\"} within PT10S"));
    }

    @Test
    void remembersWhatItWasAsked() {
        ScriptedTransport transport = ScriptedTransport.replying(204);

        transport.perform(ONE, AMPLE);
        transport.perform(TWO, Duration.ofSeconds(3));

        assertThat(transport.requests()).containsExactly(ONE, TWO);
        assertThat(transport.budgets()).containsExactly(AMPLE, Duration.ofSeconds(3));
    }
}
