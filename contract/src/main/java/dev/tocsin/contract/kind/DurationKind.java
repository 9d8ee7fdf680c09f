package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Spans of time, in whole milliseconds and never negative. Text form: as Prometheus writes it ({@code 5s}, {@code 1m30s}), or
 * a number of seconds. Structured form: a JSON string as Prometheus writes it, or a JSON number of seconds. Java value:
 * {@link Duration}.
 *
 * @param range the durations that are accepted
 * @since 0.1
 */
public record DurationKind(Range<Duration> range) implements Kind {

    private static final Range<Duration> WRITABLE = new Range<>(Duration.ZERO, Durations.MAX);
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a bound is negative or above {@link Durations#MAX}
     */
    public DurationKind {
        range.within(WRITABLE);
    }

    /** {@return the durations that are accepted: the range, its open ends closed by what can be written} */
    public Range<Duration> limits() {
        return range.within(WRITABLE);
    }

    @Override
    public String word() {
        return "duration";
    }

    @Override
    public String advice() {
        return range.isUnbounded()
                ? "give one such as '5s', '1m30s' or '250ms'"
                : "choose " + range.inWords(DurationKind::inWords);
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        Duration duration = valueOf(input);
        if (duration == null) {
            return trial.rejectKind();
        }
        if (duration.toNanosPart() % NANOS_PER_MILLI != 0) {
            String message = duration + " is finer than a millisecond";
            return trial.reject(Code.WRONG_KIND, message, "give a whole number of milliseconds");
        }
        boolean fits = trial.isWithin(range, duration, DurationKind::inWords)
                && trial.isWithin(WRITABLE, duration, DurationKind::inWords);
        return fits ? duration : null;
    }

    private static @Nullable Duration valueOf(Input input) {
        try {
            if (input instanceof Input.Text text) {
                return Durations.parse(text.value().strip());
            }
            if (input instanceof Input.Typed typed) {
                return valueOf(typed.value());
            }
        } catch (IllegalArgumentException notOne) {
            return null;
        }
        return input instanceof Input.Native given && given.value() instanceof Duration duration ? duration : null;
    }

    private static @Nullable Duration valueOf(Json json) {
        if (json instanceof Json.Text text) {
            return endsInUnit(text.value()) ? Durations.parse(text.value()) : null;
        }
        if (json instanceof Json.Whole seconds) {
            return Durations.ofSeconds(new BigDecimal(seconds.value()));
        }
        return json instanceof Json.Decimal seconds ? Durations.ofSeconds(seconds.value()) : null;
    }

    /** A minute is told in seconds, as {@code 1s to 60s} is easier to compare than {@code 1s to 1m}. */
    private static String inWords(Duration duration) {
        return duration.equals(MINUTE) ? "60s" : Durations.format(duration);
    }

    private static boolean endsInUnit(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
    }

    @Override
    public Json write(Object value) {
        return Json.of(Durations.format((Duration) value));
    }
}
