package dev.tocsin.delivery.group;

import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The channels by which groups are told of.
 *
 * @param plan by which they are told
 */
record Ways(Plan plan) {
    /** Opens those of the receiver of a group's route, and of who is told in its place. */
    void open(Group group) {
        open(group, group.route.receiver());
        Optional.ofNullable(plan.fallbacks().get(group.route.receiver()))
                .ifPresent(fallback -> open(group, fallback.receiver()));
    }

    private void open(Group group, String receiver) {
        plan.destinations()
                .getOrDefault(receiver, List.of())
                .forEach(destination -> group.channels.add(new Channel(group, receiver, destination)));
    }

    /**
     * {@return the channel on which what was told before goes on: also one on which nothing new is told of the group any more, where
     * it heard that something fires, so that it hears the end of that; nothing if its destination is no more, or heard of nothing}
     */
    Optional<Channel> heir(Group group, ChannelRow before) {
        return group.channel(before.destination()).or(() -> former(group, before));
    }

    private Optional<Channel> former(Group group, ChannelRow before) {
        if (before.told().firing().isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, List<Destination>> receiver : plan.destinations().entrySet()) {
            for (Destination destination : receiver.getValue()) {
                if (destination.key().equals(before.destination())) {
                    Channel former = new Channel(group, receiver.getKey(), destination);
                    group.channels.add(former);
                    return Optional.of(former);
                }
            }
        }
        return Optional.empty();
    }
}
