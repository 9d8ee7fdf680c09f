package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.match.Matcher;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.delivery.match.Operator;
import dev.tocsin.server.configuration.yaml.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the three ways in which a mapping says what alerts must match: {@code matchers}, of which a text may hold several, and
 * the older {@code match} and {@code match_re}.
 *
 * @param syntax how matchers are written
 */
record MatcherReader(Reading reading, MatcherSyntax syntax) {
    /**
     * Reads all of them; those that are wrong are told, and left out.
     *
     * @param side how the three keys begin: {@code source_}, or not at all
     */
    Matchers read(Values values, String side, Place place) {
        List<Matcher> matchers = new ArrayList<>();
        String equal = side + "match";
        pairs(values, equal).forEach((name, value) -> {
            Place spot = place.member(equal).member(name);
            read(spot, _ -> Matchers.of(List.of(Matcher.of(name, Operator.EQUAL, value))), matchers);
        });
        String regex = side + "match_re";
        pairs(values, regex).forEach((name, value) -> {
            Place spot = place.member(regex).member(name);
            // As Alertmanager writes it, so that the keys of groups are the same.
            String whole = "^(?:" + value + ")$";
            read(spot, _ -> Matchers.of(List.of(Matcher.of(name, Operator.REGEX, whole))), matchers);
        });
        List<String> texts = BlockReader.texts(values, side + "matchers");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Place spot = place.member(side + "matchers").item(i);
            read(spot, warnings -> syntax.matchers(text, warnings), matchers);
        }
        return Matchers.of(matchers);
    }

    private void read(Place place, Function<Consumer<Problem>, Matchers> reader, List<Matcher> matchers) {
        Problems.Collector problems = Problems.collector();
        try {
            reader.apply(warning -> problems.add(at(place, warning))).forEach(matchers::add);
        } catch (ProblemException e) {
            e.problems().forEach(problem -> problems.add(at(place, problem)));
        }
        reading.findings().addAll(problems);
    }

    /** {@return a problem of a text at its place in the file, which does not show what the text is} */
    private static Problem at(Place place, Problem problem) {
        String message = problem.place() + ": " + problem.message();
        return new Problem(problem.code(), place.toString(), message, problem.fix());
    }

    @SuppressWarnings("unchecked") // The kind of these keys is a map of texts.
    private static Map<String, String> pairs(Values values, String key) {
        return values.get(key) instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
    }
}
