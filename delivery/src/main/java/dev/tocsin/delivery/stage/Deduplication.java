package dev.tocsin.delivery.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides whether a group has news for a destination, by what it was last told. The table is Alertmanager's, and its words are
 * those of {@code notification_reason}.
 */
public final class Deduplication {
    /** Why there is news. */
    public enum News {
        FIRST("first notification"),
        MORE("new alerts added"),
        SOME_OVER("some alerts resolved"),
        ALL_OVER("all alerts resolved"),
        REPEAT("repeat interval elapsed"),
        MISSED("fired and resolved before it could be told");

        private final String words;

        News(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private Deduplication() {}

    /** {@return why a group of these alerts is news, if it is; the end of all is, even where nobody wants to hear of it} */
    public static Optional<News> news(
            Told told,
            Fingerprints firing,
            Fingerprints resolved,
            boolean sendsResolved,
            Duration repeat,
            Instant now) {
        if (!told.firing().containsAll(firing)) {
            return Optional.of(told.firing().isEmpty() ? News.FIRST : News.MORE);
        }
        if (firing.isEmpty()) {
            return told.firing().isEmpty() ? Optional.empty() : Optional.of(News.ALL_OVER);
        }
        if (sendsResolved && !told.resolved().containsAll(resolved)) {
            return Optional.of(News.SOME_OVER);
        }
        return told.at().isBefore(now.minus(repeat)) ? Optional.of(News.REPEAT) : Optional.empty();
    }
}
