package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Labels;
import java.time.Instant;
import java.util.List;

/**
 * An attempt that is to be made.
 *
 * @param group the number of the group
 * @param destination the key of the destination
 * @param delivery the id of the delivery
 * @param attempt which attempt; the first is 1
 * @param begunAt when the first was made
 * @param at when this one is made
 * @param receiver the name of the receiver
 * @param incident the key of the incident
 * @param labels what the group's alerts were grouped by
 * @param alerts what is told
 * @param asOf whether an alert is firing or over is told as of then
 * @param reason why it is told
 * @param memory what the notifier wanted kept
 */
public record Order(
        long group,
        String destination,
        String delivery,
        int attempt,
        Instant begunAt,
        Instant at,
        String receiver,
        String incident,
        Labels labels,
        List<KnownAlert> alerts,
        Instant asOf,
        String reason,
        Memory memory) {}
