package dev.tocsin.server.api1;

import static dev.tocsin.server.api1.Query.parameter;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.http.Call;
import java.util.List;
import java.util.Map;

/**
 * Who wants something of a delivery, and why, as far as a call says it.
 *
 * @param by in the words of that person
 * @param why begins with a colon; empty if no reason is given
 */
record Wish(String by, String why) {
    private static final Kind WORDS = new StringKind(new Range<>(1, 200), null);
    private static final List<Property> PROPERTIES =
            List.of(parameter("by", WORDS, "Who wants it."), parameter("why", WORDS, "Why."));
    private static final Place BODY = Place.root("member", "the wish");

    /**
     * {@return what a call says in its body, which may be empty}
     *
     * @throws ProblemException with all that is wrong with it
     */
    static Wish of(Call call) {
        Query.of(call, List.of());
        Problems.Collector problems = Problems.collector();
        Map<String, Input> given = call.body().length == 0 ? Map.of() : PostedBody.members(call, BODY);
        Values values = Binding.of(PROPERTIES, given, BODY, problems).values();
        problems.toProblems().orThrow();
        return new Wish(
                values.get("by") instanceof String by ? by : "somebody",
                values.get("why") instanceof String why ? ": " + why : "");
    }

    String toCancel() {
        return by + " wanted it no more" + why;
    }

    String toReplay() {
        return "as " + by + " wanted" + why;
    }
}
