package dev.tocsin.server.api1;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.server.http.Call;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Reads what the bodies of calls have in common. */
final class PostedBody {
    private PostedBody() {}

    /**
     * {@return the members of a body, which must be an object}
     *
     * @param place what messages call it
     * @throws ProblemException if it is no JSON, or no object
     */
    static Map<String, Input> members(Call call, Place place) {
        Json body = json(call.body());
        if (Input.structured(body) instanceof Input.Entries(var members)) {
            return members;
        }
        throw ProblemException.of(wrong(place, "found a " + body.kind() + ", expected an object", "write one"));
    }

    private static Json json(byte[] body) {
        try {
            return JsonText.read(
                    new ByteArrayInputStream(body), Limits.ofDefaults().withBytes(Math.max(1, body.length)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Tells which labels of an alert have names that are none. */
    static void checkLabels(Map<String, String> labels, Place place, Problems.Collector problems) {
        labels.keySet().stream()
                .filter(name -> !MatcherSyntax.FALLBACK.isLabelName(name))
                .map(name -> wrong(place, Quoted.of(name) + " is no name of a label", "give it one of Unicode text"))
                .forEach(problems::add);
    }

    /** Tells that an alert ends before it starts. */
    static void checkTimes(Optional<Instant> start, Optional<Instant> end, Place place, Problems.Collector problems) {
        if (start.isPresent() && end.filter(start.get()::isAfter).isPresent()) {
            problems.add(wrong(place, "it ends before it starts", "give a later time"));
        }
    }

    static Problem wrong(Place place, String message, String fix) {
        return new Problem(Code.INVALID_PAYLOAD, place.toString(), message, fix);
    }
}
