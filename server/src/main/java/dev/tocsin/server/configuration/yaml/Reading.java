package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.source.Findings;
import dev.tocsin.server.configuration.source.Placeholders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known while one file is read: where each value begins, and what is wrong so far. For one thread and one use.
 */
public final class Reading {

    /** Stands for a value that was refused; not for null, which would count as missing. */
    public static final Input UNREADABLE = new Input.Typed(Json.of(""));

    private final String file;
    private final Placeholders placeholders;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Extents extents = new Extents();
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
        return Place.root(this::name);
    }

    private String name(String path) {
        return path.isEmpty() ? file : file + ":" + spot(path) + ": " + written(path);
    }

    void mark(Place place, Spot spot) {
        spots.put(place.path(), spot);
    }

    /** Says where a value begins, unless that of its key is known, which stands before it. */
    void markOnce(Place place, Spot spot) {
        spots.putIfAbsent(place.path(), spot);
    }

    /** Says that {@code place} is written where {@code other} is. */
    public void markLike(Place place, Place other) {
        mark(place, spot(other.path()));
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

    /** {@return where its scalars stand} */
    Extents extents() {
        return extents;
    }

    /** {@return what is wrong so far} */
    public Findings findings() {
        return findings;
    }

    /** Adds a problem of a value, unless one was told of it before. */
    public void refuse(Code code, Place place, String message, String fix) {
        findings.refuse(code, place, message, fix);
    }

    /**
     * Adds problems whose places are paths.
     *
     * @param root where the paths begin
     * @return whether there is a problem among them that is not a mere warning
     */
    public boolean told(Problems problems, Place root) {
        Problems.Collector placed = Problems.collector();
        for (Problem problem : problems) {
            String outer = root.path().isEmpty() ? "" : root.path() + ".";
            placed.add(problem.at(name(outer + problem.place())));
        }
        findings.addAll(placed);
        return problems.hasErrors();
    }

    Input.Text resolve(String text, Place place) {
        Problems.Collector problems = Problems.collector();
        Input.Text resolved = placeholders.resolve(text, place, problems);
        findings.addAll(problems);
        return resolved;
    }

    /** {@return where the value begins, or else the nearest one around it of which that is known} */
    private Spot spot(String path) {
        for (String at = written(path); !at.isEmpty(); at = outer(at)) {
            Spot spot = spots.get(at);
            if (spot != null) {
                return spot;
            }
        }
        return Spot.BEGINNING;
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
