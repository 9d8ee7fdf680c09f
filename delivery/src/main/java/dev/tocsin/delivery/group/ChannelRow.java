package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.stage.Fingerprints;
import dev.tocsin.delivery.stage.Told;
import java.util.List;

/**
 * What one destination was told.
 *
 * @param destination the key of the destination
 * @param told what it was last told
 * @param untold what it was to be told since
 * @param isRefused whether it refused the last state
 * @param memory what its notifier wanted kept
 * @param pending what it is still to be told; empty, or one
 */
record ChannelRow(
        String destination, Told told, Fingerprints untold, boolean isRefused, Memory memory, List<Pending> pending) {
    static ChannelRow of(Channel channel) {
        return new ChannelRow(
                channel.destination.key(),
                channel.told,
                channel.untold,
                channel.isRefused,
                channel.memory,
                channel.pending == null ? List.of() : List.of(channel.pending));
    }

    void write(BinaryOutput out) {
        out.text(destination);
        told.firing().write(out);
        told.resolved().write(out);
        out.instant(told.at());
        untold.write(out);
        out.truth(isRefused).texts(memory.entries()).all(pending, (to, row) -> row.write(to));
    }

    static ChannelRow read(BinaryInput in) {
        return new ChannelRow(
                in.text(),
                new Told(Fingerprints.read(in), Fingerprints.read(in), in.instant()),
                Fingerprints.read(in),
                in.truth(),
                Memory.of(in.texts()),
                in.all(Pending::read));
    }
}
