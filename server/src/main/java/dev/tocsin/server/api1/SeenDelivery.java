package dev.tocsin.server.api1;

import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.server.engine.DestinationName;
import dev.tocsin.server.engine.Setup;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A delivery as clients see it.
 *
 * @param life what happened to it so far
 * @param receiver the name of the receiver
 * @param plugin the name of the plugin
 */
public record SeenDelivery(Life life, String receiver, String plugin) {
    private static final String WAITING = "waiting";
    private static final String TRYING = "trying";

    /** The words for how it stands with a delivery that has not ended. */
    static final List<String> UNENDED = List.of(WAITING, TRYING);

    /** All words for how it stands with a delivery. */
    static final List<String> STATES = Stream.concat(
                    UNENDED.stream(), Arrays.stream(End.Outcome.values()).map(End.Outcome::word))
            .toList();

    static SeenDelivery of(Life underWay, Setup setup) {
        DestinationName name = DestinationName.of(underWay.destination(), setup);
        return new SeenDelivery(underWay, name.receiver(), name.plugin());
    }

    static SeenDelivery of(Ended ended) {
        return new SeenDelivery(
                Life.of(ended.life()),
                ended.summary().receiver(),
                ended.summary().plugin());
    }

    /** {@return how it stands with it, in a word} */
    public String state() {
        return life.end().map(end -> end.outcome().word()).orElseGet(() -> isTried() ? TRYING : WAITING);
    }

    private boolean isTried() {
        return !life.entries().isEmpty() && life.entries().getLast() instanceof Entry.Begun;
    }

    /** {@return whether it told of an alert, or had to keep it back} */
    boolean concerns(Labels alert) {
        return life.alerts().stream().anyMatch(told -> told.labels().equals(alert))
                || life.held().stream().anyMatch(held -> held.alert().equals(alert));
    }
}
