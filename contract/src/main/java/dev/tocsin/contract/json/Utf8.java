package dev.tocsin.contract.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.value.TextSize;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Turns bytes into text, and refuses what is not UTF-8 instead of replacing it. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** {@return the text of bytes without its byte order mark} */
    static CharBuffer decode(byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            throw tooLong(limits);
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw Refusal.of(
                    Code.NOT_UTF_8,
                    Refusal.placeAfter(text),
                    "here are bytes that are not UTF-8",
                    "save the text as UTF-8");
        }
        return withoutMark(text);
    }

    /** {@return the text without its byte order mark, when UTF-8 can hold it within the limit} */
    static CharBuffer checked(String text, Limits limits) {
        if (TextSize.utf8(text) > limits.bytes()) {
            throw tooLong(limits);
        }
        return withoutMark(CharBuffer.wrap(text.toCharArray()));
    }

    private static CharBuffer withoutMark(CharBuffer text) {
        return text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? text.position(1) : text;
    }

    private static RuntimeException tooLong(Limits limits) {
        return Refusal.tooBig("1:1", "the length of the text in bytes", limits.bytes());
    }
}
