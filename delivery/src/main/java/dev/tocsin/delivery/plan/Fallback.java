package dev.tocsin.delivery.plan;

import java.time.Duration;

/**
 * Who is told in place of a receiver while one of its destinations cannot be told.
 *
 * @param receiver the name of who is told then
 * @param after how long a state may wait for a destination until it counts as one that cannot be told
 */
public record Fallback(String receiver, Duration after) {}
