package dev.tocsin.delivery.group;

import dev.tocsin.contract.value.Durations;
import dev.tocsin.delivery.plan.Fallback;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether the fallback of a receiver is to be told of a group: while a destination of the receiver did not take the last state,
 * or is owed one for too long.
 *
 * @param fallbacks who is told in place of a receiver, by the name of the receiver
 */
record Need(Map<String, Fallback> fallbacks) {
    /** {@return why a fallback is to be told of its group at an instant, if it is; nothing if it is not the fallback any more} */
    Optional<String> of(Channel told, Instant now) {
        return fallback(told.group)
                .filter(fallback -> fallback.receiver().equals(told.receiver))
                .flatMap(fallback -> told.group.channels.stream()
                        .filter(channel -> !channel.isFallback())
                        .flatMap(channel -> why(channel, fallback, now).stream())
                        .findFirst())
                .map(why -> "in place of " + why);
    }

    private static Optional<String> why(Channel channel, Fallback fallback, Instant now) {
        String key = channel.destination.key();
        if (channel.isRefused) {
            return Optional.of(key + ", which could not be told");
        }
        return overdue(channel, fallback)
                .filter(due -> !due.isAfter(now))
                .map(due -> key + ", which could not be told for " + Durations.format(fallback.after()));
    }

    /** {@return from when on what a channel is to be told has waited too long; nothing if nobody is told then} */
    Optional<Instant> overdue(Channel channel) {
        return channel.isFallback()
                ? Optional.empty()
                : fallback(channel.group).flatMap(fallback -> overdue(channel, fallback));
    }

    private static Optional<Instant> overdue(Channel channel, Fallback fallback) {
        return Optional.ofNullable(channel.pending).map(pending -> pending.owedSince.plus(fallback.after()));
    }

    private Optional<Fallback> fallback(Group group) {
        return Optional.ofNullable(fallbacks.get(group.route.receiver()));
    }
}
