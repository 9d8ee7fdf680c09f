package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.life.Life;
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

    /**
     * A person wants a delivery given up that waits. What it was to tell counts as told, so that only newer news is; if it is no more
     * or is tried now, nothing happens.
     *
     * @param delivery what is known of it
     * @param why in words for a person, and who wants it if that is known
     */
    record Cancelled(Life delivery, String why) implements Event {}

    /**
     * A person wants told at once what a destination did not take. The newest state is told; if nothing of it is left to tell, nothing
     * happens.
     *
     * @param dead the delivery that ended without being taken
     * @param why in words for a person, and who wants it if that is known
     */
    record Replayed(Life dead, String why) implements Event {}

    /** Time has passed. */
    record Woken() implements Event {}

    /** The process is about to end: no attempt is ordered any more. */
    record Halted() implements Event {}
}
