package dev.tocsin.server.watch;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.life.Life;
import java.time.Duration;
import java.time.Instant;

/** Something that happens in the service. */
public sealed interface Happening {
    /**
     * A sender told of alerts, as Alertmanager's senders do.
     *
     * @param firing how many of them are firing
     * @param resolved how many are over
     * @param invalid how many of all these are no good, and not taken
     */
    record Told(int firing, int resolved, int invalid) implements Happening {}

    /**
     * Alerts were accepted: they outlive a crash.
     *
     * @param alerts how many
     */
    record Accepted(int alerts) implements Happening {}

    /**
     * An attempt begins.
     *
     * @param receiver the name of the receiver
     * @param plugin the name of the plugin
     * @param order the attempt
     * @param at when
     */
    record Begun(String receiver, String plugin, Order order, Instant at) implements Happening {}

    /**
     * An attempt has ended.
     *
     * @param receiver the name of the receiver
     * @param plugin the name of the plugin; empty if it is not known any more
     * @param outcome what became of it
     * @param leftAloneUntil until when its target is left alone now; an instant that is past if it is not
     */
    record Attempted(String receiver, String plugin, Outcome outcome, Instant leftAloneUntil) implements Happening {}

    /**
     * A delivery has ended, and that outlives a crash.
     *
     * @param receiver the name of the receiver
     * @param plugin the name of the plugin; empty if it is not known any more
     * @param life all of it, with its end
     */
    record Ended(String receiver, String plugin, Life life) implements Happening {}

    /**
     * The journal has kept something.
     *
     * @param changes how many things were written together
     * @param took how long that took
     */
    record Kept(int changes, Duration took) implements Happening {}

    /**
     * Nothing is accepted any more, or for now.
     *
     * @param why what is in the way
     */
    record Stuck(Problem why) implements Happening {}

    /** What was in the way is no more. */
    record Freed() implements Happening {}

    /**
     * The configuration was read again, and is in force.
     *
     * @param at since when
     */
    record Reloaded(Instant at) implements Happening {}

    /**
     * The configuration could not be read again, and the one before stays in force.
     *
     * @param why what is wrong
     */
    record ReloadFailed(Problems why) implements Happening {}

    /**
     * A call was answered.
     *
     * @param method of the call
     * @param path of the call
     * @param status of the reply
     * @param took how long that took
     */
    record Answered(String method, String path, int status, Duration took) implements Happening {}
}
