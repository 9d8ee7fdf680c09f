package dev.tocsin.api.delivery;

import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reply says, read no further than somebody asks. Not safe to share between threads. */
final class ReplyText {
    private static final int SHOWN = 200;

    private final Reply reply;
    private @Nullable String body;
    private @Nullable Json tree;

    ReplyText(Reply reply) {
        this.reply = reply;
    }

    /** {@return the body, without white space around it} */
    String body() {
        if (body == null) {
            body = reply.body().strip();
        }
        return body;
    }

    /** {@return the values at a place of the body; none if it is no JSON} */
    List<Json> at(Pointer place) {
        if (tree == null) {
            tree = reply.json();
        }
        return place.find(tree);
    }

    /** {@return the first scalar at a place, as text} */
    Optional<String> scalarAt(Location place) {
        if (place instanceof Location.Header header) {
            return reply.header(header.name());
        }
        return place instanceof Pointer pointer
                ? at(pointer).stream()
                        .map(ReplyText::scalar)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** {@return a scalar as text; empty for what is none} */
    static String scalar(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        boolean structured =
                value instanceof Json.Members || value instanceof Json.Items || value instanceof Json.Nothing;
        return structured ? "" : value.toString();
    }

    /** {@return what a person is shown: the status, and the beginning of the body in one line} */
    String said() {
        return body().isEmpty() ? reply.toString() : reply + ": " + oneLine();
    }

    private String oneLine() {
        String line = body().codePoints()
                .limit(SHOWN)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return line.length() < body().length() ? line + "…" : line;
    }
}
