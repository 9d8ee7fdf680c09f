package dev.tocsin.cli.payload;

import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON object of a payload and the place it stands at. Each of its readers answers an empty value where there is none,
 * and adds a problem where there is another kind of value; a null counts as none, as Go writes it for what is empty.
 */
record Part(Json.Members members, Place place, Problems.Collector problems) {

    private static final Instant GO_ZERO = Instant.parse("0001-01-01T00:00:00Z");

    String text(String name) {
        return find(name).map(json -> text(json, place.member(name))).orElse("");
    }

    String requiredText(String name) {
        if (find(name).isEmpty()) {
            refuse(place.member(name), "it is missing", "add it");
        }
        return text(name);
    }

    /** Reads a map of texts, without the empty ones, which mean the same as none. */
    Map<String, String> labels(String name) {
        Map<String, String> labels = new LinkedHashMap<>();
        part(name)
                .ifPresent(part -> part.members.values().forEach((label, value) -> {
                    String text = part.text(label);
                    if (!text.isEmpty()) {
                        labels.put(label, text);
                    }
                }));
        return labels;
    }

    /** Reads a time as of RFC 3339; Go's zero time means none. */
    Optional<Instant> time(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant()).filter(time -> !time.equals(GO_ZERO));
        } catch (DateTimeException e) {
            refuse(place.member(name), "'" + text + "' is no time", "write one as '2026-11-22T17:05:00Z'");
            return Optional.empty();
        }
    }

    Optional<Status> status(String name) {
        String word = text(name);
        for (Status status : Status.values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        if (!word.isEmpty()) {
            refuse(place.member(name), "'" + word + "' is no status", "choose 'firing' or 'resolved'");
        }
        return Optional.empty();
    }

    long count(String name) {
        Optional<Json> json = find(name);
        if (json.isEmpty()) {
            return 0;
        }
        if (json.get() instanceof Json.Whole(var value) && value.signum() >= 0 && value.bitLength() < Long.SIZE) {
            return value.longValue();
        }
        refuse(place.member(name), "it is no count", "write a whole number from 0");
        return 0;
    }

    List<Part> parts(String name) {
        Optional<Json> json = find(name);
        if (json.isEmpty()) {
            return List.of();
        }
        if (json.get() instanceof Json.Items items) {
            return parts(items, place.member(name), problems);
        }
        refuseKind(json.get(), place.member(name), "a list", problems);
        return List.of();
    }

    static List<Part> parts(Json.Items items, Place place, Problems.Collector problems) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            Json item = items.values().get(i);
            if (item instanceof Json.Members members) {
                parts.add(new Part(members, place.item(i), problems));
            } else {
                refuseKind(item, place.item(i), "an object", problems);
            }
        }
        return parts;
    }

    void refuse(Place spot, String message, String fix) {
        refuse(spot, message, fix, problems);
    }

    private Optional<Part> part(String name) {
        Optional<Json> json = find(name);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        if (json.get() instanceof Json.Members inner) {
            return Optional.of(new Part(inner, place.member(name), problems));
        }
        refuseKind(json.get(), place.member(name), "an object", problems);
        return Optional.empty();
    }

    private Optional<Json> find(String name) {
        return members.find(name).filter(json -> !(json instanceof Json.Nothing));
    }

    private String text(Json json, Place spot) {
        if (json instanceof Json.Text(var value)) {
            return value;
        }
        refuseKind(json, spot, "a string", problems);
        return "";
    }

    private static void refuseKind(Json json, Place spot, String expected, Problems.Collector problems) {
        refuse(spot, "found " + article(json.kind()) + ", expected " + expected, "write " + expected, problems);
    }

    private static void refuse(Place spot, String message, String fix, Problems.Collector problems) {
        problems.add(Code.INVALID_PAYLOAD, spot.toString(), message, fix);
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
    }
}
