package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Quoted;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Resolves the escapes of a quoted text, which are Go's. Used once. */
final class Unescape {
    private static final String ESCAPED = "abfnrtv\\'\"";
    private static final String MEANT = "\u0007\b\f\n\r\t\u000B\\'\"";

    private final Token token;
    private final String inside;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int next;

    private Unescape(Token token, String inside) {
        this.token = token;
        this.inside = inside;
    }

    /** {@return the text that {@code inside}, which stands between the quotes of {@code token}, means} */
    static String text(Token token, String inside) {
        if (inside.indexOf('\\') < 0) {
            return inside;
        }
        Unescape unescape = new Unescape(token, inside);
        while (unescape.next < inside.length()) {
            unescape.character();
        }
        return unescape.out.toString(StandardCharsets.UTF_8);
    }

    private void character() {
        int c = inside.codePointAt(next);
        next += Character.charCount(c);
        if (c == '\\') {
            escape(inside.charAt(next++));
        } else {
            put(c);
        }
    }

    private void escape(char kind) {
        int known = ESCAPED.indexOf(kind);
        boolean isOtherQuote =
                (kind == '"' || kind == '\'') && kind != token.text().charAt(0);
        if (known >= 0 && !isOtherQuote) {
            put(MEANT.charAt(known));
            return;
        }
        switch (kind) {
            case 'x' -> out.write(digits(kind, 2, 16));
            case 'u' -> put(digits(kind, 4, 16));
            case 'U' -> put(digits(kind, 8, 16));
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                next--;
                out.write(digits(kind, 3, 8));
            }
            default -> throw refusal(kind);
        }
    }

    private int digits(char kind, int count, int base) {
        int end = next + count;
        if (end > inside.length()) {
            throw refusal(kind);
        }
        long value = 0;
        for (; next < end; next++) {
            int digit = Character.digit(inside.charAt(next), base);
            if (digit < 0) {
                throw refusal(kind);
            }
            value = value * base + digit;
        }
        boolean isByte = kind != 'u' && kind != 'U';
        boolean isCharacter = value <= Character.MAX_CODE_POINT && !isSurrogate(value);
        if (isByte ? value > 0xFF : !isCharacter) {
            throw refusal(kind);
        }
        return (int) value;
    }

    private static boolean isSurrogate(long value) {
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }

    private void put(int character) {
        byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    private Refusal refusal(char kind) {
        return new Refusal(
                token.at(),
                "the escape " + Quoted.of("\\" + kind) + " cannot be read",
                "write '\\\\' for a backslash, or put the text into backquotes");
    }
}
