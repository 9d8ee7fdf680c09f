package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.transport.dial.NameLookup;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class UnresolvedNameTests {
    @Test
    void saysThatANameIsUnknown() {
        NameLookup.Names nobody = host -> {
            throw new UnknownHostException(host);
        };

        assertThat(ask(nobody, Duration.ofSeconds(10)))
                .isEqualTo(new NoReply("the name of 'chat.example:8443' is unknown"));
    }

    @Test
    void saysThatANameWasNotResolvedInTime() {
        NameLookup.Names hanging = host -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };

        assertThat(ask(hanging, Duration.ofMillis(50)))
                .isEqualTo(new NoReply("the name of 'chat.example:8443' was not resolved within 50ms"));
    }

    private static Answer ask(NameLookup.Names names, Duration budget) {
        try (HttpCalls calls = new HttpCalls(HttpSettings.ofDefaults(), new NameLookup(names))) {
            return calls.perform(
                    HttpCall.post(URI.create("https://chat.example:8443/canary"))
                            .build(),
                    budget);
        }
    }
}
