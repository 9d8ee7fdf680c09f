package dev.tocsin.delivery.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How large the machine of a regular expression becomes, at most, told from its text: RE2/J unrolls counted repetitions
 * before it looks at their size, and {@code ((a{1000}){1000}){1000}} would take all memory. Of an expression that is wrong,
 * the size says nothing, as no machine is made of it.
 */
final class RegexSize {
    private static final int MAX_DEPTH = 250;
    private static final long HUGE = Integer.MAX_VALUE;
    private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,4})(?:,(\\d{0,4}))?}");

    private final String regex;
    private final Deque<Long> around = new ArrayDeque<>();
    private boolean deep;

    /** The steps of the group that is open, and of its last part, which a repetition would repeat. */
    private long open;

    private long last;

    private RegexSize(String regex) {
        this.regex = regex;
    }

    static RegexSize of(String regex) {
        RegexSize size = new RegexSize(regex);
        int at = 0;
        while (at < regex.length()) {
            at = size.part(at);
        }
        return size;
    }

    /** {@return the steps, or a number beyond any limit} */
    long steps() {
        return around.stream().mapToLong(Long::longValue).sum() + open;
    }

    /** {@return whether groups are nested so deep that compiling them would need too much of the stack} */
    boolean isDeep() {
        return deep;
    }

    /** Counts the part that begins there, and returns the index behind it. */
    private int part(int at) {
        return switch (regex.charAt(at)) {
            case '(' -> opened(at + 1);
            case ')' -> closed(at + 1);
            case '[' -> single(endOfClass(at));
            case '\\' -> escaped(at);
            case '{' -> repeated(at);
            default -> single(at + 1);
        };
    }

    private int single(int end) {
        open++;
        last = 1;
        return end;
    }

    private int opened(int end) {
        around.push(open);
        deep |= around.size() > MAX_DEPTH;
        open = 0;
        return end;
    }

    /** A group that was not opened closes the one that is put around the whole. */
    private int closed(int end) {
        last = open + 2;
        open = last + (around.isEmpty() ? 0 : around.pop());
        return end;
    }

    /** {@return the index behind a class, in which a bracket may stand first, escaped, or in {@code [:name:]}} */
    private int endOfClass(int start) {
        int at = regex.startsWith("^", start + 1) ? start + 2 : start + 1;
        at += regex.startsWith("]", at) ? 1 : 0;
        while (at < regex.length() && regex.charAt(at) != ']') {
            if (regex.startsWith("[:", at) && regex.indexOf(":]", at + 2) >= 0) {
                at = behind(":]", at + 2);
            } else {
                at += regex.charAt(at) == '\\' ? 2 : 1;
            }
        }
        return Math.min(at + 1, regex.length());
    }

    private int escaped(int at) {
        if (regex.startsWith("\\Q", at)) {
            int end = behind("\\E", at);
            open += end - at;
            return single(end);
        }
        boolean isBraced = regex.startsWith("{", at + 2) && "pPx".indexOf(regex.charAt(at + 1)) >= 0;
        return single(isBraced ? behind("}", at) : Math.min(at + 2, regex.length()));
    }

    private int behind(String end, int start) {
        int found = regex.indexOf(end, start);
        return found < 0 ? regex.length() : found + end.length();
    }

    private int repeated(int at) {
        Matcher found = REPETITION.matcher(regex).region(at, regex.length());
        if (!found.lookingAt()) {
            return single(at + 1);
        }
        long times = Math.max(count(found.group(1)), count(found.group(2)));
        open = Math.min(HUGE, open + last * times);
        last = Math.min(HUGE, last * Math.max(1, times));
        return found.end();
    }

    private static long count(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
