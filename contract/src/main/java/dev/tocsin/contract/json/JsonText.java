package dev.tocsin.contract.json;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Reads JSON text into trees and writes trees as JSON text.
 *
 * <p>Reading accepts exactly one value as RFC 8259 has it, in UTF-8, with or without a byte order mark, and refuses what
 * would be ambiguous: a member given twice, text after the value, an unpaired surrogate. What is refused is a {@link
 * ProblemException} with one problem, whose place is {@code LINE:COLUMN}, both counted from 1; no message quotes what was
 * read, but for single characters and the names of members.
 *
 * <p>Writing keeps the order of members and shows secrets as {@link Secret#MASK}, but for {@link #writeWire}.
 *
 * @since 0.1
 */
public final class JsonText {

    private JsonText() {}

    /**
     * Reads a text in UTF-8 to its end, which is not closed.
     *
     * @throws ProblemException if it is not JSON or goes over a limit
     * @throws IOException if it cannot be read
     */
    public static Json read(InputStream text, Limits limits) throws IOException {
        return new JsonReader(Utf8.decode(text.readNBytes(limits.bytes() + 1), limits), limits).read();
    }

    /**
     * Reads a text to its end, which is not closed.
     *
     * @throws ProblemException if it is not JSON or goes over a limit
     * @throws IOException if it cannot be read
     */
    public static Json read(Reader text, Limits limits) throws IOException {
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = text.read(buffer); n >= 0 && read.length() <= limits.bytes(); n = text.read(buffer)) {
            read.append(buffer, 0, n);
        }
        return read(read.toString(), limits);
    }

    /**
     * Reads a text.
     *
     * @throws ProblemException if it is not JSON or goes over a limit
     */
    public static Json read(String text, Limits limits) {
        return new JsonReader(Utf8.checked(text, limits), limits).read();
    }

    /** {@return the tree in one line without spaces, secrets masked} */
    public static String write(Json json) {
        return JsonWriter.compact(json, Secret::toString);
    }

    /** {@return the tree in lines that are indented by two spaces, secrets masked, without a final line break} */
    public static String writePretty(Json json) {
        return JsonWriter.pretty(json);
    }

    /** {@return the tree in one line with its secrets revealed; called only by what puts it on the wire} */
    public static String writeWire(Json json) {
        return JsonWriter.compact(json, Secret::reveal);
    }
}
