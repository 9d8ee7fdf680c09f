package dev.tocsin.contract.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which of the things before is which of those after. A thing keeps its identity as long as one of its names lasts: its own
 * name counts before its aliases, and what bears the name before what has it as an alias.
 *
 * @param pairs the things that are still there; two that became one are two pairs
 * @param removed those that no pair begins with
 * @param added those that no pair ends with
 */
record Matching<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {

    /** A thing before, and what it is after. */
    record Pair<T>(T before, T after) {}

    /**
     * Matches things by their names.
     *
     * @param names the names of a thing, its own name first
     */
    static <T> Matching<T> of(List<T> before, List<T> after, Function<T, List<String>> names) {
        Search<T> search = new Search<>(before, after, names);
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> removed = new ArrayList<>();
        List<T> added = new ArrayList<>(after);
        for (T each : before) {
            Optional<T> heir = search.heir(each);
            heir.ifPresent(found -> pairs.add(new Pair<>(each, found)));
            heir.ifPresentOrElse(added::remove, () -> removed.add(each));
        }
        return new Matching<>(pairs, removed, added);
    }

    private record Search<T>(List<T> before, List<T> after, Function<T, List<String>> names) {

        Optional<T> heir(T thing) {
            String name = name(thing);
            return first(candidate -> name(candidate).equals(name))
                    .or(() -> first(candidate -> names.apply(candidate).contains(name)))
                    .or(() -> first(candidate -> isNew(candidate) && sharesName(candidate, thing)));
        }

        private Optional<T> first(Predicate<T> condition) {
            return after.stream().filter(condition).findFirst();
        }

        private boolean isNew(T candidate) {
            return before.stream().noneMatch(thing -> name(thing).equals(name(candidate)));
        }

        private boolean sharesName(T candidate, T thing) {
            return names.apply(candidate).stream().anyMatch(names.apply(thing)::contains);
        }

        private String name(T thing) {
            return names.apply(thing).get(0);
        }
    }
}
