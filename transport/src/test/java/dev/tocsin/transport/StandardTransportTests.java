package dev.tocsin.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.Nothing;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class StandardTransportTests {
    private static final Duration AMPLE = Duration.ofSeconds(10);

    @Test
    void isFoundAsTheInstalledTransport() {
        assertThat(ServiceLoader.load(Transport.class)).hasOnlyElementsOfType(StandardTransport.class);
    }

    @Test
    void writesLinesToTheStreamsItIsGiven() {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        try (StandardTransport transport =
                StandardTransport.builder().stdout(stdout).stderr(stderr).build()) {
            assertThat(transport.perform(new Line(Line.Stream.STDOUT, "one"), AMPLE))
                    .isSameAs(Reply.written());
            assertThat(transport.perform(new Line(Line.Stream.STDERR, "two"), AMPLE))
                    .isSameAs(Reply.written());
        }
        assertThat(stdout.toString(UTF_8)).isEqualTo("one\n");
        assertThat(stderr.toString(UTF_8)).isEqualTo("two\n");
    }

    @Test
    void saysWhichKindOfRequestItDoesNotPerform() {
        try (StandardTransport transport = StandardTransport.ofDefaults()) {
            assertThat(transport.perform(new Nothing("resolved"), AMPLE))
                    .isEqualTo(new Unsendable("this transport performs no request of the kind 'Nothing'"));
        }
    }

    @Test
    void makesNoCallAfterItIsClosed() {
        StandardTransport transport = StandardTransport.ofDefaults();
        transport.close();

        assertThat(transport.perform(
                        HttpCall.post(URI.create("http://127.0.0.1:1/")).build(), AMPLE))
                .isEqualTo(new Unsendable("the transport is closed"));
    }

    @Test
    void refusesLimitsThatLetNothingThrough() {
        assertThatThrownBy(() -> StandardTransport.builder().connections(8, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("connections per target (8) must be at least 1, and in total (4) no fewer than that");
    }
}
