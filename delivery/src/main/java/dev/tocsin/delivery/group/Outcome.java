package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Verdict;
import java.time.Duration;

/**
 * What became of an attempt.
 *
 * @param group the number of the group, as ordered
 * @param destination the key of the destination
 * @param delivery the id of the delivery
 * @param attempt which attempt, as ordered
 * @param verdict how the attempt ended
 * @param took how long it took
 * @param status the HTTP status of the last reply; 0 if there was none, or it has no status
 * @param memory what the notifier wants kept from now on
 */
public record Outcome(
        long group,
        String destination,
        String delivery,
        int attempt,
        Verdict verdict,
        Duration took,
        int status,
        Memory memory) {}
