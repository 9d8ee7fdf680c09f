package dev.tocsin.template.function;

import dev.tocsin.template.data.Numeric.Whole;
import dev.tocsin.template.data.TextBuilder;
import dev.tocsin.template.data.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into the gaps of a format, as Go's {@code Sprintf} does. Values that are missing, left over or do not fit are no
 * failure: the text says so, in Go's words. Used once.
 */
final class Printf {
    private static final int MAX_NUMBER = 1_000_000;

    private final List<Value> values;
    private final TextBuilder out = new TextBuilder();
    private int next;

    private Printf(List<Value> values) {
        this.values = values;
    }

    static String write(List<Format.Part> parts, List<Value> values) {
        Printf printf = new Printf(values);
        for (Format.Part part : parts) {
            printf.out.append(part.text());
            if (part.verb() != 0) {
                printf.gap(part);
            }
        }
        printf.leftOver();
        return printf.out.toString();
    }

    private void gap(Format.Part part) {
        Integer width = said(part.width(), -MAX_NUMBER, "%!(BADWIDTH)");
        Integer precision = said(part.precision(), 0, "%!(BADPREC)");
        Set<Character> flags = new HashSet<>(part.flags());
        if (width != null && width < 0) {
            flags.add('-');
        }
        if (part.verb() == '%') {
            out.append("%");
        } else if (next == values.size()) {
            out.append("%!").append(Character.toString(part.verb())).append("(MISSING)");
        } else {
            Directive directive = new Directive(
                    Set.copyOf(flags), width == null ? -1 : Math.abs(width), precision == null ? -1 : precision);
            new Formatter(directive, out).write(values.get(next++), part.verb());
        }
    }

    /** {@return a number of the format or of the values; null if none is said, or one that is none, which is told} */
    private @Nullable Integer said(int number, int minimum, String complaint) {
        if (number != Format.NEXT_VALUE) {
            return number == Format.NOT_SAID ? null : number;
        }
        if (next < values.size()
                && values.get(next++) instanceof Whole whole
                && whole.value() >= minimum
                && whole.value() <= MAX_NUMBER) {
            return (int) whole.value();
        }
        out.append(complaint);
        return null;
    }

    private void leftOver() {
        if (next == values.size()) {
            return;
        }
        Formatter formatter = new Formatter(Directive.PLAIN, out);
        String before = "%!(EXTRA ";
        for (Value value : values.subList(next, values.size())) {
            out.append(before);
            formatter.named(value);
            before = ", ";
        }
        out.append(")");
    }
}
