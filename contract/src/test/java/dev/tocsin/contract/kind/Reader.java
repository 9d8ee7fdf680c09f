package dev.tocsin.contract.kind;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.util.Objects;

/** Reads values of a kind at the place {@code field 'x' of plugin 'p'}, and expects them to be taken or refused. */
record Reader(Kind kind) {

    Object takesText(String text) {
        return takes(new Input.Text(text));
    }

    Object takesJson(String json) {
        return takes(structured(json));
    }

    Object takes(Object value) {
        Problems.Collector problems = Problems.collector();
        Object read = read(Input.of(value), problems);
        assertThat(problems.toProblems()).isEmpty();
        return Objects.requireNonNull(read);
    }

    void accepts(Object value) {
        Problems.Collector problems = Problems.collector();
        kind.check(value, place(), problems);
        assertThat(problems.toProblems()).isEmpty();
    }

    String refusesText(String text) {
        return refuses(new Input.Text(text));
    }

    String refusesPlaceholder(String resolved) {
        return refuses(new Input.Text(resolved, "${env:X}"));
    }

    String refusesJson(String json) {
        return refuses(structured(json));
    }

    String refuses(Object value) {
        Problems.Collector problems = Problems.collector();
        assertThat(read(Input.of(value), problems)).isNull();
        return lines(problems);
    }

    String rejects(Object value) {
        Problems.Collector problems = Problems.collector();
        kind.check(value, place(), problems);
        return lines(problems);
    }

    private Object read(Input input, Problems.Collector problems) {
        return kind.read(input, place(), problems);
    }

    private static Input structured(String json) {
        return Input.structured(JsonText.read(json, Limits.ofDefaults()));
    }

    private static Place place() {
        return Place.root("field", "plugin 'p'").member("x");
    }

    private static String lines(Problems.Collector problems) {
        return problems.toProblems().all().stream().map(Problem::toString).collect(joining("\n"));
    }
}
