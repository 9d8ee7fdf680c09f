package dev.tocsin.server.api2;

import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.match.Matcher;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/** Silences as clients see them. */
final class SilenceJson {
    private SilenceJson() {}

    static Json of(Silence silence, Instant now) {
        return Json.members()
                .with("id", silence.id())
                .with("status", Json.members().with("state", word(silence, now)).build())
                .with("updatedAt", Times.text(silence.updatedAt()))
                .with("comment", silence.comment())
                .with("createdBy", silence.createdBy())
                .with("endsAt", Times.text(silence.endsAt()))
                .with(
                        "matchers",
                        Json.items(silence.matchers().toList().stream()
                                .map(SilenceJson::of)
                                .toList()))
                .with("startsAt", Times.text(silence.startsAt()))
                .build();
    }

    private static Json of(Matcher matcher) {
        return Json.members()
                .with("isEqual", matcher.operator().isEqual())
                .with("isRegex", matcher.operator().isRegex())
                .with("name", matcher.name())
                .with("value", matcher.value())
                .build();
    }

    /** {@return what a silence is, in a word} */
    static String word(Silence silence, Instant now) {
        return silence.stateAt(now).name().toLowerCase(Locale.ROOT);
    }

    /** {@return first those in force, the first to end first; then those to come, the first first; then those over, the last first} */
    static Comparator<Silence> order(Instant now) {
        return Comparator.comparingInt((Silence silence) -> order(silence.stateAt(now)))
                .thenComparing(silence -> rank(silence, now));
    }

    private static int order(Silence.State state) {
        return switch (state) {
            case ACTIVE -> 0;
            case PENDING -> 1;
            case EXPIRED -> 2;
        };
    }

    private static Duration rank(Silence silence, Instant now) {
        return switch (silence.stateAt(now)) {
            case ACTIVE -> Duration.between(now, silence.endsAt());
            case PENDING -> Duration.between(now, silence.startsAt());
            case EXPIRED -> Duration.between(silence.endsAt(), now);
        };
    }
}
