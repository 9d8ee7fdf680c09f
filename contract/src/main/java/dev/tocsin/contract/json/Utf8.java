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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /** {@return the text of bytes without its byte order mark} */
    static String decode(byte[] bytes, Limits limits) {
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
        return withoutMark(text.toString());
    }

    /** {@return the text without its byte order mark, when UTF-8 can hold it within the limit} */
    static String checked(String text, Limits limits) {
        if (TextSize.utf8(text) > limits.bytes()) {
            throw tooLong(limits);
        }
        return withoutMark(text);
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static RuntimeException tooLong(Limits limits) {
        return Refusal.tooBig("1:1", "the length of the text in bytes", limits.bytes());
    }
}
