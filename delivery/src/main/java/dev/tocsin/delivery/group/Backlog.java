package dev.tocsin.delivery.group;

import java.time.Instant;

/**
 * What a destination is still to be told.
 *
 * @param destination its key
 * @param waiting how many deliveries wait
 * @param trying how many are being tried
 * @param leftAloneUntil until when nothing is asked of it; an instant that is past if it is asked
 * @since 0.1
 */
public record Backlog(String destination, int waiting, int trying, Instant leftAloneUntil) {}
