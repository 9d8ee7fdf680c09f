package dev.tocsin.delivery.group;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.binary.MalformedException;
import java.time.Instant;
import java.util.List;

/**
 * The calls to a destination that are under way. They are kept apart from their groups, all in one row, as each group would have to
 * be written once more for its call alone.
 *
 * @param destination the key of the destination
 * @param calls each of another group
 */
record Calls(String destination, List<Call> calls) {
    private static final int FORMAT = 1;

    Calls {
        calls = List.copyOf(calls);
    }

    /**
     * A call that is under way.
     *
     * @param group the number of the group that is told
     * @param attempt which attempt; the first is 1
     * @param at when it was begun
     */
    record Call(long group, int attempt, Instant at) {
        private void write(BinaryOutput out) {
            out.number(group).number(attempt).instant(at);
        }

        private static Call read(BinaryInput in) {
            return new Call(in.number(), (int) in.number(), in.instant());
        }
    }

    byte[] toBytes() {
        return new BinaryOutput()
                .number(FORMAT)
                .text(destination)
                .all(calls, (out, call) -> call.write(out))
                .toBytes();
    }

    static Calls of(byte[] bytes) {
        BinaryInput in = new BinaryInput(bytes);
        long format = in.number();
        if (format != FORMAT) {
            throw new MalformedException("there is no format " + format + " of calls");
        }
        return new Calls(in.text(), in.all(Call::read));
    }
}
