package dev.tocsin.server.api2;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.match.Matcher;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.delivery.match.Operator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the silence that a person wants.
 *
 * @param ids makes UUIDs
 * @param now what time it is
 */
record SilenceReader(Supplier<String> ids, Instant now) {
    private static final BodyReader BODY = new BodyReader("silence");

    PostedSilence read(byte[] text) {
        Json.Members silence = BODY.members(BODY.read(text));
        String comment = BODY.text(BODY.need(silence, "", "comment"));
        String createdBy = BODY.text(BODY.need(silence, "", "createdBy"));
        Instant end = time(silence, "endsAt");
        List<Given> given = given(BODY.items(BODY.need(silence, "", "matchers")));
        Instant start = time(silence, "startsAt");
        if (!start.isBefore(end)) {
            throw BadCallException.senseless("Failed to create silence: start time must be before end time");
        }
        if (end.isBefore(now)) {
            throw BadCallException.senseless("Failed to create silence: end time can't be in the past");
        }
        Matchers matchers = matchers(given);
        return new PostedSilence(ids.get(), BODY.text(silence, "id"), matchers, start, end, createdBy, comment);
    }

    /** A matcher as it was given. */
    private record Given(String name, Operator operator, String value) {}

    private static Instant time(Json.Members silence, String name) {
        Instant time = Times.read(BODY, BODY.text(BODY.need(silence, "", name)));
        return Objects.requireNonNullElse(time, Instant.EPOCH);
    }

    private static List<Given> given(List<Json> items) {
        if (items.isEmpty()) {
            throw BadCallException.invalid(612, "matchers in body should have at least 1 items");
        }
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            given.add(given(BODY.members(items.get(i)), "matchers." + i + "."));
        }
        return given;
    }

    private static Given given(Json.Members matcher, String prefix) {
        boolean isRegex = BODY.truth(BODY.need(matcher, prefix, "isRegex"));
        String name = BODY.text(BODY.need(matcher, prefix, "name"));
        String value = BODY.text(BODY.need(matcher, prefix, "value"));
        Optional<Json> isEqual = BODY.find(matcher, "isEqual");
        return new Given(name, Operator.of(isEqual.isEmpty() || BODY.truth(isEqual.get()), isRegex), value);
    }

    private static Matchers matchers(List<Given> all) {
        List<Matcher> matchers = new ArrayList<>();
        for (Given given : all) {
            try {
                matchers.add(Matcher.of(given.name, given.operator, given.value));
            } catch (ProblemException e) {
                throw senseless("invalid label matcher " + matchers.size() + ": "
                        + e.problems().all().getFirst().message());
            }
        }
        if (matchers.stream().allMatch(SilenceReader::asksForNothing)) {
            throw senseless("at least one matcher must not match the empty string");
        }
        Matchers together = Matchers.of(matchers);
        if (matchers.size() > MatcherSyntax.MAX_MATCHERS || together.toString().length() > MatcherSyntax.MAX_LENGTH) {
            throw senseless("it has more than %d matchers, or they more than %d characters"
                    .formatted(MatcherSyntax.MAX_MATCHERS, MatcherSyntax.MAX_LENGTH));
        }
        return together;
    }

    /** {@return whether it lets a missing label through; one that asks what a label is not counts as one that does not} */
    private static boolean asksForNothing(Matcher matcher) {
        return matcher.operator().isEqual() && matcher.matches("");
    }

    private static BadCallException senseless(String why) {
        return BadCallException.senseless("silence invalid: " + why);
    }
}
