package dev.tocsin.server.api2;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.match.Matcher;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.delivery.match.Operator;
import dev.tocsin.server.http.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the parameters by which clients say what they want to see. */
final class Query {
    private static final Set<String> TRUE =
            Set.of("true", "1", "yes", "ok", "y", "on", "selected", "checked", "t", "enabled");

    private Query() {}

    /** {@return the matchers of all {@code filter} parameters} */
    static Matchers filter(Call call) {
        List<Matcher> all = new ArrayList<>();
        for (String text : call.parameters("filter")) {
            try {
                all.add(MatcherSyntax.FALLBACK.matcher(text, warning -> {}));
            } catch (ProblemException e) {
                throw BadCallException.senseless(e.problems().all().getFirst().message());
            }
        }
        return Matchers.of(all);
    }

    /** {@return which names of receivers are asked for} */
    static Predicate<String> receiver(Call call) {
        String regex = call.parameter("receiver").orElse("");
        if (regex.isEmpty()) {
            return name -> true;
        }
        try {
            return Matcher.of("receiver", Operator.REGEX, regex)::matches;
        } catch (ProblemException e) {
            throw BadCallException.senseless("failed to parse receiver param: "
                    + e.problems().all().getFirst().message());
        }
    }

    /** {@return whether something is asked for; it is, if nothing is said} */
    static boolean wants(Call call, String name) {
        return call.parameter(name)
                .filter(value -> !value.isEmpty())
                .map(TRUE::contains)
                .orElse(true);
    }
}
