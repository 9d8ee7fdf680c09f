package dev.tocsin.contract.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * One mistake: where it is, what is wrong and what to do about it.
 *
 * <p>Rendered as one line, {@code [P305] field 'retries' of plugin 'delivery/webhook': 12 is above the maximum 10; choose 0
 * to 10}. Line breaks and other control characters in its texts are replaced by escapes, as these texts may quote what a
 * stranger wrote. Secrets must not be quoted. Ordered by place, where numbers count by
 * their value, code and message.
 *
 * @param code the kind of mistake
 * @param place what is wrong: a field, a file with line and column, an element of source
 * @param message what is wrong with it, with what was found
 * @param fix what to do
 * @since 0.1
 */
public record Problem(Code code, String place, String message, String fix) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place, new NaturalOrder())
            .thenComparing(Problem::code)
            .thenComparing(Problem::message)
            .thenComparing(Problem::fix);

    public Problem {
        Objects.requireNonNull(code, "code");
        place = OneLine.of(place);
        message = OneLine.of(message);
        fix = OneLine.of(fix);
    }

    /** {@return this problem at another place, as one who knows more of it would say} */
    public Problem at(String otherPlace) {
        return new Problem(code, otherPlace, message, fix);
    }

    /** {@return this problem with the place inside {@code outer}: {@code 3:7} in {@code a.json} is {@code a.json:3:7}} */
    public Problem inside(String outer) {
        return at(outer + ":" + place);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@return the problem as one line, {@code [CODE] PLACE: MESSAGE; FIX}} */
    @Override
    public String toString() {
        return "[" + code.id() + "] " + place + ": " + message + "; " + fix;
    }
}
