package dev.tocsin.server.api1;

import static dev.tocsin.server.api1.Query.parameter;

import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.server.http.Call;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which deliveries a client asks for: those that suit all that it said.
 *
 * @param state the word for how it stands with them, if that matters
 * @param filter what else matters; of its times, {@code before} leaves out what is under way
 * @param start where to begin
 * @param limit how many at most
 */
record DeliveryQuery(Optional<String> state, Filter filter, Start start, int limit) {
    private static final int MOST = 1_000;
    private static final int USUAL = 100;
    private static final Kind NAME = new StringKind(new Range<>(1, null), null);
    private static final List<Property> PARAMETERS = List.of(
            parameter("receiver", NAME, "The name of the receiver."),
            parameter("plugin", NAME, "The name of the plugin."),
            parameter("state", new ChoiceKind(SeenDelivery.STATES), "How it stands with it."),
            parameter("incident", NAME, "The key of the incident."),
            parameter("since", new InstantKind(), "When it ended at the earliest, if it has ended."),
            parameter("before", new InstantKind(), "Before when it ended."),
            parameter("limit", new IntegerKind(new Range<>(1L, (long) MOST), false), "How many to show."),
            parameter("cursor", Start.KIND, "What the page before called 'next'."));

    /**
     * Reads what a call asks for.
     *
     * @throws ProblemException with all that is wrong with it
     */
    static DeliveryQuery of(Call call) {
        Query query = Query.of(call, PARAMETERS);
        Filter.Builder filter = Filter.builder();
        query.text("receiver").ifPresent(filter::receiver);
        query.text("plugin").ifPresent(filter::plugin);
        query.text("incident").ifPresent(filter::incident);
        query.find("since", Instant.class).ifPresent(filter::since);
        query.find("before", Instant.class).ifPresent(filter::before);
        Optional<String> state = query.text("state");
        state.filter(word -> !SeenDelivery.UNENDED.contains(word)).ifPresent(filter::outcome);
        return new DeliveryQuery(
                state,
                filter.build(),
                query.text("cursor").flatMap(Start::of).orElse(Start.NEWEST),
                query.find("limit", Long.class).map(Math::toIntExact).orElse(USUAL));
    }

    /** {@return whether it may be that a delivery suits that has ended} */
    boolean wantsEnded() {
        return state.isEmpty() || filter.outcome().isPresent();
    }

    /** {@return whether it may be that a delivery suits that is under way} */
    boolean wantsUnderWay() {
        return filter.outcome().isEmpty() && filter.before().equals(Instant.MAX);
    }

    /** {@return whether a delivery suits that is under way} */
    boolean suits(SeenDelivery underWay) {
        return suits(state, underWay.state())
                && suits(filter.receiver(), underWay.receiver())
                && suits(filter.plugin(), underWay.plugin())
                && suits(filter.incident(), underWay.life().incident());
    }

    private static boolean suits(Optional<String> wanted, String found) {
        return wanted.isEmpty() || wanted.get().equals(found);
    }
}
