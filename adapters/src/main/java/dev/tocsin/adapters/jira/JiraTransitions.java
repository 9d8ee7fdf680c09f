package dev.tocsin.adapters.jira;

import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where an issue may go in its workflow, as Jira lists it.
 *
 * @param all each with its {@code id} and {@code name}
 */
record JiraTransitions(List<Json> all) {
    static JiraTransitions of(Json reply) {
        return new JiraTransitions(Pointer.of("/transitions/*").find(reply));
    }

    /** {@return the transition of a name, as it is asked for: by its id} */
    Optional<Json> id(String name) {
        return all.stream()
                .filter(transition -> Pointer.of("/name").find(transition).contains(Json.of(name)))
                .flatMap(transition -> Pointer.of("/id").find(transition).stream())
                .findFirst()
                .map(id -> Json.members().with("id", id).build());
    }

    /** {@return what there is, for a person} */
    @Override
    public String toString() {
        String names = all.stream()
                .flatMap(transition -> Pointer.of("/name").find(transition).stream())
                .map(name -> name instanceof Json.Text text ? "'" + text.value() + "'" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "it has none" : "it has " + names;
    }
}
