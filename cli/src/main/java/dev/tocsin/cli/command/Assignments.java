package dev.tocsin.cli.command;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.configuration.source.Findings;
import dev.tocsin.server.configuration.source.Placeholders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code KEY=VALUE} options. A value of {@code @FILE} is the content of that file, {@code @@} begins a value with one
 * {@code @}, and placeholders are resolved; messages show none of what these stand for.
 *
 * @param option how the option is written
 * @param place what the keys belong to
 */
record Assignments(String option, Place place, Placeholders placeholders, Findings findings) {

    private static final String FILE = "@";
    private static final String LITERAL = "@@";

    Map<String, Input> read(List<String> assignments) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (int i = 0; i < assignments.size(); i++) {
            String assignment = assignments.get(i);
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                // What was given is not shown: it may be the value alone, and that a secret.
                refuse(i, "it is not KEY=VALUE", "write a key, '=' and a value");
            } else {
                put(inputs, assignment.substring(0, equals), assignment.substring(equals + 1), i);
            }
        }
        return inputs;
    }

    private void put(Map<String, Input> inputs, String key, String value, int index) {
        if (inputs.putIfAbsent(key, input(value, place.member(key))) != null) {
            refuse(index, Quoted.of(key) + " is given before", "keep one of them");
        }
    }

    private Input input(String value, Place spot) {
        if (value.startsWith(FILE) && !value.startsWith(LITERAL)) {
            return file(value, spot);
        }
        String text = value.startsWith(LITERAL) ? value.substring(1) : value;
        Problems.Collector problems = Problems.collector();
        Input resolved = placeholders.resolve(text, spot, problems);
        findings.addAll(problems);
        return resolved;
    }

    private Input file(String value, Place spot) {
        try {
            return placeholders.file(value.substring(FILE.length()), value);
        } catch (ProblemException e) {
            Problem cause = e.problems().all().getFirst();
            findings.refuse(
                    cause.code(), spot, "file " + Quoted.of(cause.place()) + ": " + cause.message(), cause.fix());
            return new Input.Text(value);
        }
    }

    private void refuse(int index, String message, String fix) {
        Place spot = Place.root(path -> "option '" + option + "' number " + (index + 1));
        findings.refuse(Code.UNKNOWN_OPTION, spot, message, fix);
    }
}
