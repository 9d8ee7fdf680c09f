package dev.tocsin.server.api2;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the values of a body, and says of those that are wrong what Alertmanager would. A member of null counts as one that is not
 * there.
 *
 * @param body what the body is called in messages
 */
record BodyReader(String body) {
    Json read(byte[] text) {
        if (text.length == 0) {
            throw BadCallException.missing(body, "body");
        }
        try {
            return JsonText.read(
                    new ByteArrayInputStream(text), Limits.ofDefaults().withBytes(text.length));
        } catch (ProblemException e) {
            throw BadCallException.unreadable(
                    body, e.problems().all().getFirst().message());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Json> items(Json json) {
        return switch (json) {
            case Json.Items items -> items.values();
            case Json.Nothing _ -> List.of();
            default -> throw wrong(json, "list");
        };
    }

    Json.Members members(Json json) {
        if (json instanceof Json.Members members) {
            return members;
        }
        throw wrong(json, "object");
    }

    /** {@return the value of a member, which must be there} */
    Json need(Json.Members members, String prefix, String name) {
        return find(members, name).orElseThrow(() -> BadCallException.missing(prefix + name, "body"));
    }

    Optional<Json> find(Json.Members members, String name) {
        return members.find(name).filter(value -> !(value instanceof Json.Nothing));
    }

    String text(Json json) {
        if (json instanceof Json.Text(String text)) {
            return text;
        }
        throw wrong(json, "string");
    }

    /** {@return the text of a member; empty if it is not there} */
    String text(Json.Members members, String name) {
        Optional<Json> found = find(members, name);
        return found.isPresent() ? text(found.get()) : "";
    }

    boolean truth(Json json) {
        if (json instanceof Json.Truth(boolean truth)) {
            return truth;
        }
        throw wrong(json, "boolean");
    }

    Map<String, String> texts(Json json) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : members(json).values().entrySet()) {
            texts.put(member.getKey(), text(member.getValue()));
        }
        return texts;
    }

    private BadCallException wrong(Json found, String expected) {
        return BadCallException.unreadable(body, "a value is of the type " + found.kind() + ", not " + expected);
    }
}
