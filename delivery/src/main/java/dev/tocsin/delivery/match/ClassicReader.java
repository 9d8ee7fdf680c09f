package dev.tocsin.delivery.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads matchers in the classic syntax, which is lenient: a brace may be on one side alone, a value may lack its quotes or
 * be nothing at all, and a backslash that escapes nothing stands for itself.
 */
final class ClassicReader {
    private final Cursor cursor;

    private ClassicReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static Matcher matcher(String text) {
        return new ClassicReader(new Cursor(text)).matcher();
    }

    static Matchers matchers(String text) {
        int start = text.startsWith("{") ? 1 : 0;
        int end = text.length() > start && text.endsWith("}") ? text.length() - 1 : text.length();
        List<Cursor> pieces = pieces(text, start, end);
        Mistake.requireFew(pieces.size(), text);
        return Matchers.of(
                pieces.stream().map(piece -> new ClassicReader(piece).matcher()).toList());
    }

    /**
     * Cuts at the commas outside of quotes. As in Alertmanager, a comma leaves a backslash before it in force, and white
     * space beyond ASCII is none but about the last matcher.
     */
    private static List<Cursor> pieces(String text, int start, int end) {
        List<Cursor> pieces = new ArrayList<>();
        boolean isQuoted = false;
        boolean isEscaped = false;
        int begin = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ',') {
                isQuoted ^= c == '"' && !isEscaped;
                isEscaped = c == '\\' && !isEscaped;
            } else if (!isQuoted) {
                pieces.add(new Cursor(text, begin, i));
                begin = i + 1;
            }
        }
        Cursor last = new Cursor(text, begin, end);
        last.takeAll(Unicode::isSpace);
        last.trimEnd(Unicode::isSpace);
        if (!last.isAtEnd()) {
            pieces.add(last);
        }
        return pieces;
    }

    private Matcher matcher() {
        cursor.takeAll(Unicode::isAsciiSpace);
        String name = name();
        cursor.takeAll(Unicode::isAsciiSpace);
        Operator operator = cursor.takeOperator();
        cursor.takeAll(Unicode::isAsciiSpace);
        cursor.trimEnd(Unicode::isAsciiSpace);
        return Matcher.of(name, operator, value());
    }

    private String name() {
        if (!isNamePart(cursor.peek()) || isDigit(cursor.peek())) {
            throw cursor.expected("a label name of ASCII letters, digits and underscores");
        }
        return cursor.takeAll(ClassicReader::isNamePart);
    }

    private static boolean isNamePart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':' || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private String value() {
        int start = cursor.at();
        boolean isQuoted = cursor.take("\"");
        StringBuilder value = new StringBuilder();
        while (!cursor.isAtEnd()) {
            int at = cursor.at();
            int c = cursor.next();
            if (c == '\\' && !cursor.isAtEnd()) {
                value.append(unescaped(cursor.next()));
            } else if (c != '"') {
                value.appendCodePoint(c);
            } else if (isQuoted && cursor.isAtEnd()) {
                return value.toString();
            } else {
                throw cursor.wrong(at, "a quote stands in the value", "write it as '\\\"'");
            }
        }
        if (isQuoted) {
            throw cursor.wrong(start, "the quote that opens here is not closed", "close it with '\"'");
        }
        return value.toString();
    }

    private static String unescaped(int c) {
        return switch (c) {
            case 'n' -> "\n";
            case '"', '\\' -> Character.toString(c);
            default -> "\\" + Character.toString(c);
        };
    }
}
