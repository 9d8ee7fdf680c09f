package dev.tocsin.delivery.group;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.binary.MalformedException;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.match.LabelText;
import dev.tocsin.delivery.route.RouteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What must be known of a group after a crash. Its alerts are not: they are among the facts, and find their group again.
 *
 * @param id the number of the group
 * @param route what its route is known by
 * @param labels what its alerts have alike
 * @param nextFlush when it is looked at next
 * @param flushedAt when it was looked at last
 * @param decisions how many deliveries were decided on
 * @param channels what each destination was told
 */
record GroupRow(
        long id,
        RouteId route,
        Labels labels,
        Instant nextFlush,
        Instant flushedAt,
        long decisions,
        List<ChannelRow> channels) {
    private static final int FORMAT = 4;

    GroupRow {
        channels = List.copyOf(channels);
    }

    static GroupRow of(Group group) {
        return new GroupRow(
                group.id,
                group.route.id(),
                group.labels,
                group.nextFlush,
                group.flushedAt,
                group.decisions,
                group.channels.stream().map(ChannelRow::of).toList());
    }

    /** {@return the key of its incident, as {@link Group#key} has it} */
    String key() {
        return route.key() + ":" + LabelText.of(labels);
    }

    /** {@return what a destination was told, if it tells of that} */
    Optional<ChannelRow> channel(String destination) {
        return channels.stream()
                .filter(row -> row.destination().equals(destination))
                .findFirst();
    }

    /** {@return whether it tells nothing of a destination} */
    boolean lacks(Channel channel) {
        return channel(channel.destination.key()).isEmpty();
    }

    /** {@return whether something may be left to tell of an alert that is over} */
    boolean needs(KnownAlert alert) {
        return alert.updatedAt().isAfter(flushedAt)
                || channels.stream()
                        .anyMatch(channel -> channel.told().firing().contains(alert)
                                || channel.untold().contains(alert)
                                || channel.pending().stream().anyMatch(row -> row.tellsOf(alert)));
    }

    byte[] toBytes() {
        return new BinaryOutput()
                .number(FORMAT)
                .number(id)
                .text(route.key())
                .text(route.receiver())
                .number(route.ordinal())
                .texts(labels)
                .instant(nextFlush)
                .instant(flushedAt)
                .number(decisions)
                .all(channels, (out, channel) -> channel.write(out))
                .toBytes();
    }

    static GroupRow of(byte[] bytes) {
        BinaryInput in = new BinaryInput(bytes);
        long format = in.number();
        if (format != FORMAT) {
            throw new MalformedException("there is no format " + format + " of a group");
        }
        return new GroupRow(
                in.number(),
                new RouteId(in.text(), in.text(), (int) in.number()),
                Labels.of(in.texts()),
                in.instant(),
                in.instant(),
                in.number(),
                in.all(ChannelRow::read));
    }
}
