package dev.tocsin.delivery.match;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Reads matchers in the classic syntax, which is lenient: a brace may be on one side alone, a value may lack its quotes or be
 * nothing at all, and a backslash that escapes nothing stands for itself.
 */
final class ClassicReader {
    private static final String FIX =
            "write 'name=\"value\"' with '=', '!=', '=~' or '!~', and quotes in the value as '\\\"'";

    private final String text;
    private final int end;
    private int at;

    /** Reads a part of a text. */
    private ClassicReader(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static Matcher matcher(String text) {
        return new ClassicReader(text, 0, text.length()).matcher();
    }

    static Matchers matchers(String text) {
        int start = text.startsWith("{") ? 1 : 0;
        int end = text.length() > start && text.endsWith("}") ? text.length() - 1 : text.length();
        List<Matcher> all = new ArrayList<>();
        List<ClassicReader> pieces = pieces(text, start, end);
        Mistake.requireFew(pieces.size(), text);
        for (ClassicReader piece : pieces) {
            all.add(piece.matcher());
        }
        return Matchers.of(all);
    }

    /** Cuts at the commas outside of quotes. As in Alertmanager, a comma leaves a backslash before it in force. */
    private static List<ClassicReader> pieces(String text, int start, int end) {
        List<ClassicReader> pieces = new ArrayList<>();
        boolean isQuoted = false;
        boolean isEscaped = false;
        int begin = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                if (!isQuoted) {
                    pieces.add(new ClassicReader(text, begin, i));
                    begin = i + 1;
                }
            } else {
                isQuoted ^= c == '"' && !isEscaped;
                isEscaped = c == '\\' && !isEscaped;
            }
        }
        int first = startOfText(text, begin, end, Unicode::isSpace);
        if (first < end) {
            pieces.add(new ClassicReader(text, first, endOfText(text, first, end, Unicode::isSpace)));
        }
        return pieces;
    }

    private static int startOfText(String text, int start, int end, IntPredicate isSpace) {
        int first = start;
        while (first < end && isSpace.test(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static int endOfText(String text, int start, int end, IntPredicate isSpace) {
        int last = end;
        while (last > start && isSpace.test(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private Matcher matcher() {
        skipSpace();
        String name = name();
        skipSpace();
        Operator operator = operator();
        skipSpace();
        return Matcher.of(name, operator, value());
    }

    private String name() {
        int start = at;
        while (at < end && isNamePart(text.charAt(at), at > start)) {
            at++;
        }
        if (at == start) {
            throw expected("a label name of ASCII letters, digits and underscores");
        }
        return text.substring(start, at);
    }

    private static boolean isNamePart(char c, boolean isBehindFirst) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c == ':'
                || isBehindFirst && c >= '0' && c <= '9';
    }

    private Operator operator() {
        for (Operator operator : List.of(Operator.REGEX, Operator.EQUAL, Operator.NOT_EQUAL, Operator.NOT_REGEX)) {
            if (text.startsWith(operator.symbol(), at) && at + operator.symbol().length() <= end) {
                at += operator.symbol().length();
                return operator;
            }
        }
        throw expected("'=', '!=', '=~' or '!~'");
    }

    private String value() {
        int end = endOfText(text, at, this.end, Unicode::isAsciiSpace);
        boolean isQuoted = at < end && text.charAt(at) == '"';
        boolean isOpen = isQuoted;
        StringBuilder value = new StringBuilder();
        for (int i = isQuoted ? at + 1 : at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end) {
                i++;
                value.append(unescaped(text.charAt(i)));
            } else if (c != '"') {
                value.append(c);
            } else if (isQuoted && i + 1 == end) {
                isOpen = false;
            } else {
                throw Mistake.at(i, text, "a quote stands in the value", FIX);
            }
        }
        if (isOpen) {
            throw Mistake.at(at, text, "the quote that opens here is not closed", FIX);
        }
        return value.toString();
    }

    private static String unescaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case '"', '\\' -> String.valueOf(c);
            default -> "\\" + c;
        };
    }

    private void skipSpace() {
        at = startOfText(text, at, end, Unicode::isAsciiSpace);
    }

    private ProblemException expected(String what) {
        String found = at == end ? "the matcher ends" : "found " + Quoted.of(Character.toString(text.codePointAt(at)));
        return Mistake.at(at, text, found + ", expected " + what, FIX);
    }
}
