package dev.tocsin.delivery.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads matchers in the UTF-8 syntax. Names and values are texts without reserved characters, or quoted; braces stand on
 * both sides or on none; one comma may follow the last matcher.
 */
final class Utf8Reader {
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
        skipSpace();
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
        Operator operator = cursor.takeOperator();
        skipSpace();
        String value = word("a value");
        if (name.isEmpty()) {
            throw cursor.wrong(start, "the label name is empty", "name the label");
        }
        return Matcher.of(name, operator, value);
    }

    private String word(String what) {
        String word = cursor.peek() == '"' ? new QuotedReader(cursor).read() : plain(what);
        skipSpace();
        return word;
    }

    private String plain(String what) {
        String word = cursor.takeAll(c -> !Unicode.isReserved(c));
        if (word.isEmpty()) {
            throw cursor.expected(what);
        }
        return word;
    }

    private boolean take(String token) {
        boolean isHere = cursor.take(token);
        skipSpace();
        return isHere;
    }

    private void skipSpace() {
        cursor.takeAll(Unicode::isSpace);
    }
}
