package dev.tocsin.contract.json;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Builds a tree from the tokens of one text. Used once. */
final class JsonReader {

    private final Limits limits;
    private final JsonParser parser;

    JsonReader(CharBuffer text, Limits limits) {
        this.limits = limits;
        this.parser = JsonTokens.FACTORY.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining());
    }

    Json read() {
        try (parser) {
            Json json = value(next(), 0);
            if (parser.nextToken() != null) {
                throw refused(Code.NOT_JSON, "here is more text after the end of the value", "remove it");
            }
            return json;
        } catch (JacksonException e) {
            throw Complaint.translate(e);
        }
    }

    private Json value(JsonToken token, int depth) {
        return switch (token) {
            case VALUE_STRING -> Json.of(text(parser.getString()));
            case VALUE_NUMBER_INT -> new Json.Whole(number().getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal(number());
            case VALUE_TRUE -> Json.of(true);
            case VALUE_FALSE -> Json.of(false);
            case VALUE_NULL -> Json.nothing();
            case START_ARRAY -> items(deeper(depth));
            case START_OBJECT -> members(deeper(depth));
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Json items(int depth) {
        List<Json> values = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            values.add(value(token, depth));
        }
        return Json.items(values);
    }

    private Json members(int depth) {
        MembersBuilder members = Json.members();
        while (next() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            if (members.has(name)) {
                throw refused(
                        Code.DUPLICATE_MEMBER, "member " + Quoted.of(name) + " is given twice", "remove one of them");
            }
            members.with(name, value(next(), depth));
        }
        return members.build();
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw Complaint.END.refusal(Refusal.place(parser.currentLocation()), "");
        }
        return token;
    }

    private int deeper(int depth) {
        if (depth == limits.nesting()) {
            throw tooBig("the nesting of lists and objects", limits.nesting());
        }
        return depth + 1;
    }

    private String text(String text) {
        if (text.length() > limits.stringLength()) {
            throw tooBig("the length of this string", limits.stringLength());
        }
        if (hasHalfOfAPair(text)) {
            throw refused(Code.NOT_JSON, "this string has half of a surrogate pair", "write both halves, or none");
        }
        return text;
    }

    private static boolean hasHalfOfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private JsonParser number() {
        if (parser.getStringLength() > limits.numberLength()) {
            throw tooBig("the length of this number", limits.numberLength());
        }
        return parser;
    }

    private Json decimal(JsonParser number) {
        try {
            return new Json.Decimal(number.getDecimalValue());
        } catch (IllegalArgumentException e) {
            throw tooBig("the power of ten of this number", Json.Decimal.MAX_EXPONENT);
        }
    }

    private ProblemException tooBig(String what, int limit) {
        return Refusal.tooBig(Refusal.place(parser.currentTokenLocation()), what, limit);
    }

    private ProblemException refused(Code code, String message, String fix) {
        return Refusal.of(code, Refusal.place(parser.currentTokenLocation()), message, fix);
    }
}
