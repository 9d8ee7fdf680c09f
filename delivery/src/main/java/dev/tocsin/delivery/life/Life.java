package dev.tocsin.delivery.life;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.binary.MalformedException;
import dev.tocsin.delivery.facts.KnownAlert;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The life of a delivery: why it was decided on, and all that happened to it so far.
 *
 * @param id the delivery's id, which all of its attempts shared
 * @param destination whereto
 * @param incident the key of the incident
 * @param decidedAt when it was decided to tell of it
 * @param reason why there was something to tell
 * @param basis how much of the facts was known then
 * @param alerts what was to be told
 * @param held what was not told, and why
 * @param entries the waits and attempts, in their order
 * @param end how it ended, if it has
 */
public record Life(
        String id,
        String destination,
        String incident,
        Instant decidedAt,
        String reason,
        long basis,
        List<KnownAlert> alerts,
        List<Held> held,
        List<Entry> entries,
        Optional<End> end) {
    /** Keeps the lists from changing. */
    public Life {
        alerts = List.copyOf(alerts);
        held = List.copyOf(held);
        entries = List.copyOf(entries);
    }

    /** {@return the life as bytes, for {@link #of}} */
    public byte[] toBytes() {
        return new BinaryOutput()
                .text(id)
                .text(destination)
                .text(incident)
                .instant(decidedAt)
                .text(reason)
                .number(basis)
                .all(alerts, (out, alert) -> alert.write(out))
                .all(held, (out, each) -> each.write(out))
                .all(entries, (out, entry) -> entry.write(out))
                .all(end.stream().toList(), (out, each) -> each.write(out))
                .toBytes();
    }

    /**
     * {@return the life that was written as bytes}
     *
     * @throws MalformedException if there is none
     */
    public static Life of(byte[] bytes) {
        BinaryInput in = new BinaryInput(bytes);
        return new Life(
                in.text(),
                in.text(),
                in.text(),
                in.instant(),
                in.text(),
                in.number(),
                in.all(KnownAlert::read),
                in.all(Held::read),
                in.all(Entry::read),
                in.all(End::read).stream().findFirst());
    }
}
