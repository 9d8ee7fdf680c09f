package dev.tocsin.contract.manifest;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** One JSON object of a manifest, read key by key; what is not as expected is a problem that names its place. */
final class JsonEntry {
    private final Json.Members members;
    private final String place;
    private final String fix;

    private JsonEntry(Json.Members members, String place, String fix) {
        this.members = members;
        this.place = place;
        this.fix = fix;
    }

    /**
     * Begins at the root of a document.
     *
     * @param place what problems call it
     * @param fix what problems say is to be done
     */
    static JsonEntry of(Json json, String place, String fix) {
        if (json instanceof Json.Members members) {
            return new JsonEntry(members, place, fix);
        }
        throw broken(place, json, "an object", fix);
    }

    /** {@return the keys, in their order} */
    Set<String> names() {
        return members.values().keySet();
    }

    String text(String key) {
        if (value(key) instanceof Json.Text text) {
            return text.value();
        }
        throw broken(key, "a text");
    }

    boolean truth(String key) {
        if (value(key) instanceof Json.Truth truth) {
            return truth.value();
        }
        throw broken(key, "true or false");
    }

    int number(String key) {
        if (value(key) instanceof Json.Whole number && number.value().bitLength() < Integer.SIZE) {
            return number.value().intValue();
        }
        throw broken(key, "an integer");
    }

    JsonEntry entry(String key) {
        return of(value(key), place + "." + key, fix);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(key)) {
            if (!(item instanceof Json.Text text)) {
                throw broken(key, "a list of texts");
            }
            texts.add(text.value());
        }
        return texts;
    }

    <T> List<T> each(String key, Function<JsonEntry, T> read) {
        List<T> values = new ArrayList<>();
        for (Json item : items(key)) {
            values.add(read.apply(of(item, place + "." + key + "[" + values.size() + "]", fix)));
        }
        return values;
    }

    <E> E choice(String key, E[] choices, Function<E, String> word) {
        return chosen(key, text(key), choices, word);
    }

    <E> List<E> choices(String key, E[] choices, Function<E, String> word) {
        return texts(key).stream().map(text -> chosen(key, text, choices, word)).toList();
    }

    private <E> E chosen(String key, String text, E[] choices, Function<E, String> word) {
        return Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        broken(key, "one of " + Arrays.stream(choices).map(word).collect(joining(", "))));
    }

    /** {@return the value of a key; empty if it is null or not there} */
    Optional<Json> find(String key) {
        return members.find(key).filter(value -> !(value instanceof Json.Nothing));
    }

    /** {@return what was made of the value of a key, where making it may fail for that value} */
    <T> T made(String key, String expected, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException | ArithmeticException | ClassCastException unfit) {
            throw broken(key, expected);
        }
    }

    ProblemException broken(String key, String expected) {
        return broken(place + "." + key, value(key), expected, fix);
    }

    private Json value(String key) {
        return members.find(key).orElse(Json.nothing());
    }

    private List<Json> items(String key) {
        if (value(key) instanceof Json.Items items) {
            return items.values();
        }
        throw broken(key, "a list");
    }

    private static ProblemException broken(String place, Json found, String expected, String fix) {
        return ProblemException.of(
                new Problem(Code.BROKEN_CONTRACT, place, "found " + found.kind() + "; expected " + expected, fix));
    }
}
