package dev.tocsin.delivery.life;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.binary.MalformedException;
import java.time.Duration;
import java.time.Instant;

/** What happened to a delivery on its way. */
public sealed interface Entry {
    /** {@return when} */
    Instant at();

    /**
     * It was made to wait.
     *
     * @param at since when
     * @param until until when at the earliest
     * @param why for what
     */
    record Waited(Instant at, Instant until, String why) implements Entry {}

    /**
     * It is being tried.
     *
     * @param at since when
     * @param number which attempt; the first is 1
     */
    record Begun(Instant at, int number) implements Entry {}

    /**
     * It was tried.
     *
     * @param at since when
     * @param number which attempt; the first is 1
     * @param took how long it took
     * @param status the HTTP status of the last reply; 0 if there was none, or it has no status
     * @param detail what became of it, for a person
     */
    record Attempted(Instant at, int number, Duration took, int status, String detail) implements Entry {}

    /**
     * The process ended while it was tried. The target may have taken it, and then takes it twice.
     *
     * @param at since when it was tried
     * @param number which attempt
     */
    record Lost(Instant at, int number) implements Entry {}

    /** Writes the entry, for {@link #read}. */
    default void write(BinaryOutput out) {
        switch (this) {
            case Waited waited ->
                out.text("waited").instant(waited.at).instant(waited.until).text(waited.why);
            case Begun begun -> out.text("begun").instant(begun.at).number(begun.number);
            case Attempted attempted ->
                out.text("attempted")
                        .instant(attempted.at)
                        .number(attempted.number)
                        .number(attempted.took.toNanos())
                        .number(attempted.status)
                        .text(attempted.detail);
            case Lost lost -> out.text("lost").instant(lost.at).number(lost.number);
        }
    }

    /** {@return the entry that was written} */
    static Entry read(BinaryInput in) {
        return switch (in.text()) {
            case "waited" -> new Waited(in.instant(), in.instant(), in.text());
            case "begun" -> new Begun(in.instant(), (int) in.number());
            case "attempted" ->
                new Attempted(
                        in.instant(), (int) in.number(), Duration.ofNanos(in.number()), (int) in.number(), in.text());
            case "lost" -> new Lost(in.instant(), (int) in.number());
            default -> throw new MalformedException("there is no such entry");
        };
    }
}
