package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.source.Findings;
import dev.tocsin.server.configuration.source.Placeholders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known while one file is read: the line of each value, and what is wrong so far. For one thread and one use.
 */
public final class Reading {

    /** Stands for a value that was refused; not for null, which would count as missing. */
    public static final Input UNREADABLE = new Input.Typed(Json.of(""));

    private final String file;
    private final Placeholders placeholders;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Findings findings = new Findings();

    /**
     * Begins to read a file.
     *
     * @param file what messages call it
     */
    public Reading(String file, Placeholders placeholders) {
        this.file = file;
        this.placeholders = placeholders;
    }

    /** {@return what messages call the file} */
    String file() {
        return file;
    }

    /** {@return what placeholders in it stand for} */
    public Placeholders placeholders() {
        return placeholders;
    }

    /** {@return the place of the whole document} */
    public Place root() {
        return Place.root(path -> path.isEmpty() ? file : file + ":" + line(path) + ": " + written(path));
    }

    void mark(Place place, int line) {
        lines.put(place.path(), line);
    }

    /** Says that {@code place} is written where {@code other} is. */
    public void markLike(Place place, Place other) {
        mark(place, line(other.path()));
    }

    /** Says that the value at {@code place} is written at {@code other}, with all that is inside. */
    public void move(Place place, Place other) {
        moved.put(place.path(), other.path());
    }

    /** Says how a value is written that is no text by itself. */
    void spell(Place place, String spelling) {
        spellings.put(place.path(), spelling);
    }

    /** {@return how the value at {@code place} is written, if it is no text by itself} */
    public Optional<String> spelling(Place place) {
        return Optional.ofNullable(spellings.get(written(place.path())));
    }

    /** {@return what is wrong so far} */
    public Findings findings() {
        return findings;
    }

    /** Adds a problem of a value, unless one was told of it before. */
    public void refuse(Code code, Place place, String message, String fix) {
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
