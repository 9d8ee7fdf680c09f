package dev.tocsin.server.api1;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells of deliveries as they end.
 *
 * @param feed who tells
 */
record EventsEndpoint(Feed feed) {
    private static final Kind NUMBER = new IntegerKind(new Range<>(0L, Long.MAX_VALUE), true);
    private static final List<Property> PARAMETERS =
            List.of(Query.parameter("after", NUMBER, "The id of the event behind which to begin."));

    /** A client that comes again says where it was in a header; where it begins to listen, in a parameter. */
    Reply listen(Call call) {
        Optional<Long> after = Query.of(call, PARAMETERS).find("after", Long.class);
        Optional<Long> last = call.header("last-event-id").map(EventsEndpoint::number);
        return feed.listen(last.or(() -> after).map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private static Long number(String header) {
        Problems.Collector problems = Problems.collector();
        Object number = NUMBER.read(new Input.Text(header), Place.root(path -> "header 'Last-Event-ID'"), problems);
        problems.toProblems().orThrow();
        return (Long) Objects.requireNonNull(number);
    }
}
