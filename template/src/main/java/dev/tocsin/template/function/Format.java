package dev.tocsin.template.function;

import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.data.Failure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A format of {@code printf} that was read: text, and gaps for values. Used once. */
final class Format {
    private static final String FLAGS = "+-# 0";
    private static final String VERBS = "svqdxXteEfFgG%";
    private static final int MAX_NUMBER = 1_000_000;
    private static final String FIX =
            "use %s, %v, %q, %d, %x, %t, %f, %e, %g or %%, with '-', '+', '0', a width, a precision";

    /** What stands for a number that is not said. */
    static final int NOT_SAID = -1;

    /** What stands for a number that is a value of its own. */
    static final int NEXT_VALUE = -2;

    /**
     * A stretch of a format.
     *
     * @param text what stands before the gap
     * @param flags the flags of the gap
     * @param width its width, or what stands for one
     * @param precision its precision, or what stands for one
     * @param verb how the value is written; 0 if no gap follows
     */
    record Part(String text, Set<Character> flags, int width, int precision, int verb) {}

    private final String format;
    private int next;

    private Format(String format) {
        this.format = format;
    }

    /**
     * {@return the stretches of a format}
     *
     * @throws Failure if it is outside of the subset
     */
    static List<Part> read(String format) {
        Format reader = new Format(format);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int percent = format.indexOf('%'); percent >= 0; percent = format.indexOf('%', start)) {
            reader.next = percent + 1;
            parts.add(reader.part(format.substring(start, percent)));
            start = reader.next;
        }
        parts.add(new Part(format.substring(start), Set.of(), NOT_SAID, NOT_SAID, 0));
        return parts;
    }

    private Part part(String text) {
        Set<Character> flags = new HashSet<>();
        while (next < format.length() && FLAGS.indexOf(format.charAt(next)) >= 0) {
            flags.add(format.charAt(next++));
        }
        int width = number();
        int precision = NOT_SAID;
        if (format.startsWith(".", next)) {
            next++;
            precision = number();
            precision = precision == NOT_SAID ? 0 : precision;
        }
        return new Part(text, Set.copyOf(flags), width, precision, verb(flags));
    }

    private int number() {
        if (format.startsWith("*", next)) {
            next++;
            return NEXT_VALUE;
        }
        int start = next;
        int number = 0;
        while (next < format.length() && format.charAt(next) >= '0' && format.charAt(next) <= '9') {
            number = number * 10 + format.charAt(next++) - '0';
            if (number > MAX_NUMBER) {
                throw new Failure("a width or precision is over " + MAX_NUMBER, "choose a smaller one");
            }
        }
        return next == start ? NOT_SAID : number;
    }

    private int verb(Set<Character> flags) {
        if (next == format.length()) {
            throw new Failure("the format ends behind a '%' that begins no verb", "write '%%' for a percent sign");
        }
        int verb = format.codePointAt(next);
        next += Character.charCount(verb);
        boolean isGoSyntax = verb == 'v' && (flags.contains('#') || flags.contains('+'));
        boolean isPointed = flags.contains('#') && "eEfFgG".indexOf(verb) >= 0;
        if (VERBS.indexOf(verb) < 0 || isGoSyntax || isPointed) {
            String found = format.substring(format.lastIndexOf('%', next - 2), next);
            throw new Failure(Quoted.of(found) + " is outside of the subset of Go's formats that is read here", FIX);
        }
        return verb;
    }
}
