package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.semantics.PaceLimit;
import java.time.Duration;
import java.util.Optional;

/**
 * On which terms a receiver is told.
 *
 * @param maxAge how long a state that could not be delivered is worth trying
 * @param failures after how many failures in a row a notifier is left alone
 * @param pause for how long it is left alone
 * @param fallbackAfter how long a notifier may be owed something until the fallback is told
 * @param pace how many calls each notifier makes in a time; nothing if that is as its plugin declares
 */
public record Terms(Duration maxAge, int failures, Duration pause, Duration fallbackAfter, Optional<PaceLimit> pace) {
    /** {@return a day, half a minute after five failures, five minutes for a fallback, and the pace of the plugins} */
    public static Terms ofDefaults() {
        return new Terms(Duration.ofHours(24), 5, Duration.ofSeconds(30), Duration.ofMinutes(5), Optional.empty());
    }
}
