package dev.tocsin.transport.dial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class NameLookupTests {
    private static final Deadline AMPLE = Deadline.in(Duration.ofSeconds(10));

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void answersWhatTheResolverFinds() throws Exception {
        try (NameLookup names = new NameLookup(host -> new InetAddress[] {InetAddress.getLoopbackAddress()})) {
            assertThat(names.within(AMPLE, () -> names.resolve("hook.example")))
                    .containsExactly(InetAddress.getLoopbackAddress());
        }
    }

    @Test
    void saysThatANameIsNotFound() {
        try (NameLookup names = new NameLookup(host -> {
            throw new UnknownHostException(host);
        })) {
            assertThatThrownBy(() -> names.within(AMPLE, () -> names.resolve("hook.example")))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessage("not found");
        }
    }

    @Test
    void givesUpAtTheDeadline() {
        try (NameLookup names = new NameLookup(hanging(new CountDownLatch(1)))) {
            assertThatThrownBy(() -> ask(names, "hook.example"))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessage("not resolved in time");
        }
    }

    @Test
    void asksOnceForANameThatSeveralWaitFor() throws Exception {
        try (NameLookup names = new NameLookup(hanging(new CountDownLatch(1)))) {
            assertThatThrownBy(() -> ask(names, "hook.example")).hasMessage("not resolved in time");
            assertThatThrownBy(() -> ask(names, "hook.example")).hasMessage("not resolved in time");

            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void asksAgainOnceAnAnswerIsThere() throws Exception {
        try (NameLookup names = new NameLookup(hanging(new CountDownLatch(0)))) {
            names.within(AMPLE, () -> names.resolve("hook.example"));
            names.within(AMPLE, () -> names.resolve("hook.example"));

            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void isNotHeldUpByOtherNames() throws Exception {
        NameLookup.Names hanging = hanging(new CountDownLatch(1));
        try (NameLookup names = new NameLookup(host -> host.equals("sound.example")
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : hanging.find(host))) {
            assertThatThrownBy(() -> ask(names, "hook.example")).hasMessage("not resolved in time");

            assertThat(names.within(AMPLE, () -> names.resolve("sound.example")))
                    .hasSize(1);
        }
    }

    @Test
    void refusesToWaitForMoreNamesThanItHasThreads() {
        try (NameLookup names = new NameLookup(hanging(new CountDownLatch(1)))) {
            for (int i = 0; i < 64; i++) {
                String name = "hook" + i + ".example";
                assertThatThrownBy(() -> names.within(Deadline.in(Duration.ofMillis(1)), () -> names.resolve(name)))
                        .hasMessage("not resolved in time");
            }
            assertThatThrownBy(() -> ask(names, "hook.example")).hasMessage("too many lookups under way");
        }
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        try (NameLookup names = new NameLookup(hanging(new CountDownLatch(1)))) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> names.within(AMPLE, () -> names.resolve("hook.example")))
                    .hasMessage("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static InetAddress[] ask(NameLookup names, String host) throws Exception {
        return names.within(Deadline.in(Duration.ofMillis(50)), () -> names.resolve(host));
    }

    /** Answers nothing until it is let go. */
    private NameLookup.Names hanging(CountDownLatch until) {
        return host -> {
            asked.incrementAndGet();
            try {
                until.await();
            } catch (InterruptedException closed) {
                throw new UnknownHostException(host);
            }
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
    }
}
