package dev.tocsin.api.generated;

import dev.tocsin.api.generated.Recorder.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The last calls of one instance that ended, in the order in which they ended. Lock-free: threads that stop anywhere in here
 * hold up nobody.
 *
 * <p>Each call takes the next <i>turn</i>; turn {@code t} lives in slot {@code t} modulo the capacity. Two steps: (1) put
 * the call into the slot of the turn that is next, in place of the one that was there a round ago; (2) count the turn. Who
 * finds the slot taken does step 2 for the other and tries the turn after it. So every turn below the count is in its slot,
 * without a gap, until the next round overwrites it; and as a call is known by its turn, a reader notices that, and a writer
 * that slept for a whole round cannot overwrite what is newer.
 *
 * <p>A reader copies the last turns and starts over if it was overtaken by a whole round meanwhile; slots beyond the size
 * make that rare.
 */
final class EndedCalls {
    private final int size;
    private final int mask;
    private final AtomicReferenceArray<@Nullable Call> slots;
    private final AtomicLong count = new AtomicLong();

    /** Makes room for the last {@code size} calls; none are kept if it is 0. */
    EndedCalls(int size) {
        this.size = size;
        int spare = size / 4 + 1;
        int capacity = size == 0 ? 1 : Integer.highestOneBit(size + spare - 1) << 1;
        mask = capacity - 1;
        slots = new AtomicReferenceArray<>(capacity);
    }

    /** Adds a call, which nobody may write from then on. */
    void add(Call call) {
        boolean added = size == 0;
        while (!added) {
            long turn = count.get();
            added = put(call, turn, slots.get(slot(turn)));
            count.compareAndSet(turn, turn + 1);
        }
    }

    /**
     * Does step 1 for a turn that was next, with what was in its slot then. {@return whether the call has that turn now}; not
     * if another call took it meanwhile, however long ago.
     */
    boolean put(Call call, long turn, @Nullable Call seen) {
        if (seen != null && seen.turn >= turn) {
            return false;
        }
        call.turn = turn;
        return slots.compareAndSet(slot(turn), seen, call);
    }

    /** {@return the last calls, the one that ended last at the end} */
    List<Call> last() {
        List<Call> calls = copy();
        while (calls == null) {
            Thread.onSpinWait();
            calls = copy();
        }
        return calls;
    }

    private @Nullable List<Call> copy() {
        long end = count.get();
        long first = Math.max(0, end - size);
        List<Call> calls = new ArrayList<>((int) (end - first));
        for (long turn = first; turn < end; turn++) {
            Call call = slots.get(slot(turn));
            if (call == null || call.turn != turn) {
                return null;
            }
            calls.add(call);
        }
        return calls;
    }

    private int slot(long turn) {
        return (int) turn & mask;
    }
}
