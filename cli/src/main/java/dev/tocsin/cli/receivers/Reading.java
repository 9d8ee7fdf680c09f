package dev.tocsin.cli.receivers;

import dev.tocsin.cli.source.Findings;
import dev.tocsin.cli.source.Placeholders;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known while one file is read: the line of each value, and what is wrong so far. For one thread and one use.
 */
final class Reading {

    /** Stands for a value that was refused; not for null, which would count as missing. */
    static final Input UNREADABLE = new Input.Typed(Json.of(""));

    private final String file;
    private final Placeholders placeholders;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Findings findings = new Findings();

    Reading(String file, Placeholders placeholders) {
        this.file = file;
        this.placeholders = placeholders;
    }

    Placeholders placeholders() {
        return placeholders;
    }

    /** {@return the place of the whole document} */
    Place root() {
        return Place.root(path -> path.isEmpty() ? file : file + ":" + line(path) + ": " + written(path));
    }

    void mark(Place place, int line) {
        lines.put(place.path(), line);
    }

    /** Says that {@code place} is written where {@code other} is. */
    void markLike(Place place, Place other) {
        mark(place, line(other.path()));
    }

    /** Says that the value at {@code place} is written at {@code other}, with all that is inside. */
    void move(Place place, Place other) {
        moved.put(place.path(), other.path());
    }

    /** Says how a value is written that is no text by itself. */
    void spell(Place place, String spelling) {
        spellings.put(place.path(), spelling);
    }

    /** {@return how the value at {@code place} is written, if it is no text by itself} */
    Optional<String> spelling(Place place) {
        return Optional.ofNullable(spellings.get(written(place.path())));
    }

    Findings findings() {
        return findings;
    }

    void refuse(Code code, Place place, String message, String fix) {
        findings.refuse(code, place, message, fix);
    }

    Input.Text resolve(String text, Place place) {
        Problems.Collector problems = Problems.collector();
        Input.Text resolved = placeholders.resolve(text, place, problems);
        findings.addAll(problems);
        return resolved;
    }

    /** {@return the line of the value, or of the nearest one around it that has a line} */
    private int line(String path) {
        for (String at = written(path); !at.isEmpty(); at = outer(at)) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private String written(String path) {
        for (String at = path; !at.isEmpty(); at = outer(at)) {
            String origin = moved.get(at);
            if (origin != null) {
                return origin + path.substring(at.length());
            }
        }
        return path;
    }

    private static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
