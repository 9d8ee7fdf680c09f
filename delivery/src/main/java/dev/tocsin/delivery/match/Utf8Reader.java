package dev.tocsin.delivery.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads matchers in the UTF-8 syntax. Names and values are texts without reserved characters, or quoted; braces stand on both
 * sides or on none; one comma may follow the last matcher.
 */
final class Utf8Reader {
    private static final String ANY_OPERATOR = "'=', '!=', '=~' or '!~'";

    private final Cursor cursor;
    private final String text;

    private Utf8Reader(String text) {
        this.text = text;
        this.cursor = new Cursor(text);
    }

    static Matcher matcher(String text) {
        if (text.startsWith("{") || text.endsWith("}")) {
            throw Mistake.in(text, "there is a brace, but one matcher has none", "leave the braces out");
        }
        List<Matcher> all = matchers(text).toList();
        if (all.size() != 1) {
            throw Mistake.in(text, "there are " + all.size() + " matchers, expected one", "write one alone");
        }
        return all.getFirst();
    }

    static Matchers matchers(String text) {
        return Matchers.of(new Utf8Reader(text).all());
    }

    private List<Matcher> all() {
        cursor.skipSpace();
        boolean isBraced = take("{");
        List<Matcher> all = new ArrayList<>();
        boolean isSeparated = true;
        while (isSeparated && !cursor.isAtEnd() && cursor.peek() != '}') {
            all.add(matcher());
            isSeparated = take(",");
            Mistake.requireFew(all.size(), text);
        }
        if (isBraced && !take("}")) {
            throw cursor.expected(isSeparated ? "a matcher or '}'" : "',' or '}'");
        }
        if (!cursor.isAtEnd()) {
            throw cursor.expected(isBraced || isSeparated ? "the end" : "',' or the end");
        }
        return all;
    }

    private Matcher matcher() {
        int start = cursor.at();
        String name = word("a label name");
        Operator operator = operator();
        String value = word("a value");
        if (name.isEmpty()) {
            throw cursor.wrong(start, "the label name is empty", "name the label");
        }
        return Matcher.of(name, operator, value);
    }

    private Operator operator() {
        boolean isNegated = cursor.take("!");
        boolean isRegex = isNegated ? cursor.take("~") : cursor.take("=~");
        if (!isRegex && !cursor.take("=")) {
            throw cursor.expected(isNegated ? "'=' or '~'" : ANY_OPERATOR);
        }
        cursor.skipSpace();
        return Operator.of(!isNegated, isRegex);
    }

    private String word(String what) {
        String word = cursor.peek() == '"' ? new QuotedReader(cursor).read() : plain(what);
        cursor.skipSpace();
        return word;
    }

    private String plain(String what) {
        int start = cursor.at();
        while (!cursor.isAtEnd() && !Unicode.isReserved(cursor.peek())) {
            cursor.next();
        }
        if (cursor.at() == start) {
            throw cursor.expected(what);
        }
        return cursor.since(start);
    }

    private boolean take(String token) {
        boolean isHere = cursor.take(token);
        cursor.skipSpace();
        return isHere;
    }
}
