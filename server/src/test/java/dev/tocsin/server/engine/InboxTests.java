package dev.tocsin.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.delivery.machine.Event;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InboxTests {
    private static final int ALL = 65_536;
    private static final Event WISH = new Event.Posted(List.of());

    private final Inbox inbox = new Inbox(Duration.ZERO);

    @Test
    void refusesAWishForWhichItHasNoRoom() throws Exception {
        CompletableFuture<Void> first = inbox.wish(WISH, ALL - 1);
        assertThatThrownBy(() -> inbox.wish(WISH, 2))
                .hasMessage(
                        "[P810] service: it has 65535 alerts to take in and can take no more for now; this one was not"
                                + " taken in; send it again later; if that goes on, look at the disk, which cannot keep up");
        var _ = inbox.wish(WISH, 1);
        assertThat(first).isNotDone();
    }

    @Test
    void hasRoomAgainWhenAWishIsDurable() throws Exception {
        var _ = inbox.wish(WISH, ALL);
        ((Task.Tell) inbox.take(1, Duration.ZERO).getFirst()).caller().complete(null);
        assertThat(inbox.wish(WISH, ALL)).isNotDone();
    }

    @Test
    void takesAWishThatIsLargerThanAllItsRoomWhenItIsAlone() throws Exception {
        assertThat(inbox.wish(WISH, ALL + 1)).isNotDone();
    }

    @Test
    void takesWhatHasHappenedHoweverFullItIs() throws Exception {
        var _ = inbox.wish(WISH, ALL);
        inbox.add(new Task.Kept());
        assertThat(inbox.take(9, Duration.ZERO)).hasSize(2).last().isEqualTo(new Task.Kept());
    }

    @Test
    void refusesWhatIsLeftAndWhatComesWhenItHasEnded() throws Exception {
        CompletableFuture<Void> left = inbox.wish(WISH, 1);
        inbox.end(Refusal.stopping());
        Task.Tell late = Task.Tell.of(WISH);
        inbox.add(late);
        assertThat(left).isCompletedExceptionally();
        assertThat(late.caller()).isCompletedExceptionally();
    }
}
