package dev.tocsin.server.api1;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.http.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a call, bound to what may be given.
 *
 * @param values those that were given, by their names, with defaults for the others
 */
record Query(Values values) {
    /**
     * Reads the parameters of a call; of one that is given many times, the last counts.
     *
     * @throws ProblemException with all that is wrong with any of them
     */
    static Query of(Call call, List<Property> properties) {
        Map<String, Input> given = new LinkedHashMap<>();
        call.parameters().forEach((name, values) -> given.put(name, new Input.Text(values.getLast())));
        Problems.Collector problems = Problems.collector();
        Place place = Place.root("parameter", "'" + call.path() + "'");
        Values values = Binding.of(properties, given, place, problems).values();
        problems.toProblems().orThrow();
        return new Query(values);
    }

    static Property parameter(String name, Kind kind, String description) {
        return new Property(name, kind, new Presence.Optional(), Notes.of(description), "");
    }

    <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    Optional<String> text(String name) {
        return find(name, String.class);
    }
}
