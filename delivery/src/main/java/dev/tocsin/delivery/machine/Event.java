package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.group.Outcome;
import java.util.List;

/** What the machine is told of. */
public sealed interface Event {
    /**
     * A sender tells of alerts.
     *
     * @param alerts each with a label at least
     */
    record Posted(List<PostedAlert> alerts) implements Event {}

    /**
     * A person makes a silence, or changes one.
     *
     * @param wanted the silence as it is to be
     */
    record Silenced(PostedSilence wanted) implements Event {}

    /**
     * A person ends a silence.
     *
     * @param id which one
     */
    record Unsilenced(String id) implements Event {}

    /**
     * An attempt has ended.
     *
     * @param outcome what became of it
     */
    record Ended(Outcome outcome) implements Event {}

    /** Time has passed. */
    record Woken() implements Event {}

    /** The process is about to end: no attempt is ordered any more. */
    record Halted() implements Event {}
}
