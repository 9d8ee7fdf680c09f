package dev.tocsin.delivery.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.delivery.journal.Live;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A row is left that no reader of this version reads. */
class UnreadTests {
    private static final Duration LONG = Duration.ofHours(10);
    private static final String FIRST = "ops firing{A} because first notification";
    private static final byte[] OF_ANOTHER_FORMAT = {9};

    private final World world = new World(Plans.telling("ops"));

    private void tellOfAAndSilenceB() {
        world.fireUntil(LONG, "A", "c1");
        world.silence("s1", "{alertname=\"B\"}", LONG);
        world.pass(Plans.WAIT);
        assertThat(world.taken).containsExactly(FIRST);
    }

    @Test
    void aGroupIsSetAsideAndItsAlertsFindAnother() {
        tellOfAAndSilenceB();
        world.spoil(Live.Kind.GROUP, OF_ANOTHER_FORMAT);
        world.crash();
        assertThat(world.unread)
                .containsExactly(new Machine.Unread(Live.Kind.GROUP, 1, "there is no format 9 of a group"));
        assertThat(world.aside).containsExactly("GROUP 1");
        world.pass(Plans.WAIT);
        assertThat(world.taken).containsExactly(FIRST, FIRST);
        assertThat(world.groups()).isOne();
        assertThat(world.machine().facts().silences()).hasSize(1);
    }

    @Test
    void anAlertIsSetAsideAndItsSenderTellsOfItAgain() {
        tellOfAAndSilenceB();
        world.spoil(Live.Kind.ALERT, OF_ANOTHER_FORMAT);
        world.crash();
        assertThat(world.unread).containsExactly(new Machine.Unread(Live.Kind.ALERT, 1, "it ends too early"));
        assertThat(world.aside).containsExactly("ALERT 1");
        world.fireUntil(LONG, "A", "c1");
        world.pass(Plans.WAIT);
        assertThat(world.machine().facts().alerts()).hasSize(1);
    }

    @Test
    void aSilenceIsSetAside() {
        tellOfAAndSilenceB();
        world.spoil(Live.Kind.SILENCE, OF_ANOTHER_FORMAT);
        world.crash();
        assertThat(world.aside).containsExactly("SILENCE 1");
        assertThat(world.machine().facts().silences()).isEmpty();
        assertThat(world.groups()).isOne();
    }

    @Test
    void callsAreSetAsideAndMadeAgain() {
        world.answers = order -> null;
        world.fireUntil(LONG, "A", "c1");
        world.pass(Plans.WAIT);
        world.spoil(Live.Kind.CALLS, OF_ANOTHER_FORMAT);
        world.crash();
        assertThat(world.unread)
                .containsExactly(new Machine.Unread(Live.Kind.CALLS, 0, "there is no format 9 of calls"));
        assertThat(world.underWay)
                .singleElement()
                .satisfies(order -> assertThat(World.text(order)).isEqualTo(FIRST));
    }
}
