package dev.tocsin.delivery.plan;

import dev.tocsin.delivery.interval.Timetable;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import java.util.List;
import java.util.Map;

/**
 * What groups are made and told by.
 *
 * @param routes the root of the routing tree
 * @param destinations of each receiver by its name
 * @param fallbacks who is told in place of a receiver, by the name of the receiver
 * @param intervals the time intervals by their name
 * @param retry how long to wait between two attempts
 */
public record Plan(
        Route routes,
        Map<String, List<Destination>> destinations,
        Map<String, Fallback> fallbacks,
        Map<String, Timetable> intervals,
        RetryPolicy retry) {}
