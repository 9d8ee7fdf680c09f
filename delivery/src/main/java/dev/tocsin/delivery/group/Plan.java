package dev.tocsin.delivery.group;

import dev.tocsin.delivery.interval.Timetable;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What groups are made and told by.
 *
 * @param routes the root of the routing tree
 * @param destinations of each receiver by its name
 * @param intervals the time intervals by their name
 * @param retry how long to wait between two attempts
 * @param circuit how much a target is asked of
 * @param mostAge how long a state that could not be told is worth trying
 */
public record Plan(
        Route routes,
        Map<String, List<Destination>> destinations,
        Map<String, Timetable> intervals,
        RetryPolicy retry,
        Circuit circuit,
        Duration mostAge) {}
