package dev.tocsin.delivery.match;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a text in double quotes with the escapes of Go, of which {@code \x} and octal ones mean bytes of UTF-8. */
final class QuotedReader {
    private final Cursor cursor;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    QuotedReader(Cursor cursor) {
        this.cursor = cursor;
    }

    String read() {
        int start = cursor.at();
        cursor.next();
        while (!cursor.take("\"")) {
            if (cursor.isAtEnd()) {
                throw cursor.wrong(start, "the quote that opens here is not closed", "close it with '\"'");
            }
            if (cursor.peek() == '\n') {
                throw cursor.wrong(cursor.at(), "a line break stands in quotes", "write it as '\\n'");
            }
            int at = cursor.at();
            int c = cursor.next();
            if (c == '\\') {
                escape(at);
            } else {
                character(c);
            }
        }
        return decoded(start);
    }

    private void escape(int start) {
        int c = cursor.isAtEnd() ? -1 : cursor.next();
        int letter = GoQuote.LETTERS.indexOf(c);
        if (letter >= 0) {
            character(GoQuote.ESCAPED.charAt(letter));
        } else if (c == 'x') {
            bytes.write(number(start, 0, 2, 16, 0xFF));
        } else if (c == 'u' || c == 'U') {
            character(scalar(start, number(start, 0, c == 'u' ? 4 : 8, 16, Character.MAX_CODE_POINT)));
        } else if (digit(c, 8) >= 0) {
            bytes.write(number(start, digit(c, 8), 2, 8, 0xFF));
        } else {
            throw wrong(start);
        }
    }

    /** {@return the number that goes on, behind what was read of it, with so many digits} */
    private int number(int start, int read, int count, int radix, int maximum) {
        long number = read;
        for (int i = 0; i < count; i++) {
            int digit = cursor.isAtEnd() ? -1 : digit(cursor.next(), radix);
            if (digit < 0) {
                throw wrong(start);
            }
            number = number * radix + digit;
        }
        if (number > maximum) {
            throw wrong(start);
        }
        return (int) number;
    }

    private static int digit(int c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private int scalar(int start, int c) {
        if (Character.getType(c) == Character.SURROGATE) {
            throw wrong(start);
        }
        return c;
    }

    private void character(int c) {
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
    }

    private ProblemException wrong(int start) {
        String found = Quoted.of(cursor.since(start)) + " is no escape of Go";
        return cursor.wrong(start, found, "write '\\\\' for a backslash");
    }

    private String decoded(int start) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw cursor.wrong(start, "the bytes that are escaped are no UTF-8", "write the character itself");
        }
    }
}
