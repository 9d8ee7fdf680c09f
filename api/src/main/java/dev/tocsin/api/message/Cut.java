package dev.tocsin.api.message;

import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;

/**
 * Cuts a text that is longer than its place takes, so that what is left is whole: no character, surrogate pair, entity,
 * escape, tag or link is divided, what was opened is closed, and {@code …} says that there was more. What is cut is as the
 * target counts it, markup included: of {@code <b>disk full</b>}, 12 code points are {@code <b>disk</b>…}. Immutable.
 *
 * @since 0.1
 */
public final class Cut {
    /** What a cut text ends in. */
    static final String MARK = "…";

    private final int max;
    private final Unit unit;
    private final Markup markup;

    private Cut(int max, Unit unit, Markup markup) {
        this.max = max;
        this.unit = unit;
        this.markup = markup;
    }

    /**
     * Returns a cut to a length.
     *
     * @param max how much the place takes
     * @param unit what the target counts
     * @param markup how the texts are written
     * @throws IllegalArgumentException if the place takes nothing
     */
    public static Cut to(int max, Unit unit, Markup markup) {
        if (max < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + max);
        }
        return new Cut(max, unit, markup);
    }

    /**
     * Returns the text if it fits, the same object; else as much of its beginning as fits. Where not even one character
     * does, that is the mark alone, and where the mark does not, nothing. No more is read of the text than fits.
     */
    public String of(String text) {
        if (fits(text)) {
            return text;
        }
        int room = max - length(MARK, 0, MARK.length());
        return room < 0 ? "" : beginning(text, room) + MARK;
    }

    /** {@return whether the text is short enough as it is} */
    public boolean fits(String text) {
        int units = text.length();
        int most = unit == Unit.BYTES ? 3 : 1;
        if (units <= max / most) {
            return true;
        }
        int least = unit == Unit.CODE_POINTS ? 2 : 1;
        return (units + least - 1) / least <= max && length(text, 0, units) <= max;
    }

    private String beginning(String text, int room) {
        int limit = text.length();
        for (; ; ) {
            Stop stop = lastStop(text, limit, room);
            limit = Grapheme.borderBefore(text, stop.end());
            if (limit == stop.end()) {
                return text.substring(0, limit) + stop.closers();
            }
        }
    }

    /** {@return the last place where the markup lets the text end, with what then closes it} */
    private Stop lastStop(String text, int limit, int room) {
        Walk walk = Walk.through(text, markup);
        Stop last = Stop.BEGINNING;
        int taken = 0;
        while (walk.at() < limit) {
            int before = walk.at();
            walk.step();
            taken += length(text, before, walk.at());
            if (taken > room || walk.at() > limit) {
                break;
            }
            String closers = walk.closers();
            if (walk.mayEnd() && taken + length(closers, 0, closers.length()) <= room) {
                last = new Stop(walk.at(), closers);
            }
        }
        return last;
    }

    private record Stop(int end, String closers) {
        private static final Stop BEGINNING = new Stop(0, "");
    }

    private int length(String text, int from, int to) {
        return switch (unit) {
            case UTF16 -> to - from;
            case CODE_POINTS -> text.codePointCount(from, to);
            case BYTES -> bytes(text, from, to);
        };
    }

    private static int bytes(String text, int from, int to) {
        int bytes = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
