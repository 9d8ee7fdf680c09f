package dev.tocsin.server.configuration.cases;

import dev.tocsin.delivery.facts.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is to be told of an alert that begins at an instant.
 *
 * @param place where the case is written, and what it is called
 * @param alert the alert
 * @param with what is firing beside it, from the same instant on
 * @param at when they begin
 * @param after how long after that it is looked who was told; nothing if that is as soon as the groups of the alert have waited
 * @param told the names of the receivers that are told of it
 */
record RouteCase(
        String place, Labels alert, List<Labels> with, Instant at, Optional<Duration> after, List<String> told) {
    RouteCase {
        with = List.copyOf(with);
        told = List.copyOf(told);
    }
}
