package dev.tocsin.api.generated;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.history.InvocationListener;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.plugin.ActionContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Records the calls of one plugin instance. A generated override calls {@link #begin}, then the author's method, then {@link
 * #returned} or {@link #threw}. Safe to share between threads, virtual ones too.
 *
 * <p><b>States.</b> A {@link Call} is <i>open</i> from {@code begin} on: its thread alone knows it, as the innermost open
 * call of that thread ({@link #INNERMOST}), from which {@code enclosing} leads outwards through the calls of all recorders.
 * It <i>ends</i> once: the thread puts the enclosing call back, writes result and duration, replaces {@code enclosing} by
 * the nearest open call of the same recorder (the parent) and hands the call to {@link EndedCalls}. From then on nobody
 * writes it. It is <i>rendered</i> when somebody reads it, on the reader's thread.
 *
 * <p><b>Invariants.</b>
 *
 * <ol>
 *   <li>Every write to a call comes before it is handed over, and handing over publishes: no reader sees half a call.
 *   <li>A call ends before the one that made it, so whoever is in the history has its parent there or still open, and the
 *       references to parents keep nothing alive that would be gone without them.
 *   <li>Each end puts back what its own beginning found. An end that is lost, to a stack overflow say, is thereby repaired
 *       by the end of the next call outwards.
 *   <li>Nothing here throws: a call that cannot be recorded is not, and what the caller sees is the plugin's doing alone.
 * </ol>
 *
 * <p><b>Cost.</b> One object of 64 bytes, the array of arguments, two readings of the ticker, and three atomic updates.
 * Rendering, masking and the time of day are left to the reader. The first reading comes before the atomic update of
 * its call: it would wait for it.
 *
 * @since 0.1
 */
public final class Recorder {
    /**
     * Per thread, the innermost open call, then the recorder whose listener is being told, if there is one. A plain array,
     * as a class of ours would keep our class loader alive for as long as the thread lives.
     */
    private static final ThreadLocal<@Nullable Object[]> INNERMOST = ThreadLocal.withInitial(() -> new Object[2]);

    private static final int CALL = 0;
    private static final int TELLING = 1;

    private final LongSupplier ticker;
    private final InvocationListener listener;
    private final boolean isHeard;
    private final boolean isOff;
    private final Rendering rendering;
    private final AtomicLong begun = new AtomicLong();
    private final EndedCalls ended;

    private Recorder(Host host, PluginFactory factory) {
        ticker = host.ticker();
        listener = host.listener();
        isHeard = !Host.NOBODY.equals(listener);
        isOff = host.historySize() == 0 && !isHeard;
        rendering = new Rendering(factory, new WallTime(host.clock(), ticker));
        ended = new EndedCalls(host.historySize());
    }

    /** {@return a recorder of one instance that lives in {@code host}} */
    public static Recorder of(Host host, Definition definition) {
        return of(host, definition.factory());
    }

    static Recorder of(Host host, PluginFactory factory) {
        return new Recorder(host, factory);
    }

    /**
     * Takes note that an action is called.
     *
     * @param arguments what the method was given, in the order of its parameters; the array is kept
     * @return what to end; null if nothing is recorded
     */
    public @Nullable Call begin(ActionContract action, @Nullable Object... arguments) {
        try {
            return isOff ? null : open(action, arguments);
        } catch (Throwable lost) {
            return null;
        }
    }

    private Call open(ActionContract action, @Nullable Object[] arguments) {
        long start = ticker.getAsLong();
        Kept.replaceIn(arguments);
        @Nullable Object[] innermost = INNERMOST.get();
        Call enclosing = (Call) innermost[CALL];
        Call call = new Call(this, action, arguments, enclosing, begun.incrementAndGet(), start);
        innermost[CALL] = call;
        return call;
    }

    /** Takes note that a call returned; {@code result} is null for a method without one. */
    public void returned(@Nullable Call call, @Nullable Object result) {
        if (call != null) {
            end(call, result == null ? null : result.getClass());
        }
    }

    /** Takes note that a call threw. */
    public void threw(@Nullable Call call, Throwable thrown) {
        if (call != null) {
            end(call, thrown.getClass());
        }
    }

    /** {@return the last calls that ended, as {@link dev.tocsin.api.history.Recorded#history} has it} */
    public List<Invocation> history() {
        return rendering.of(ended.last());
    }

    private void end(Call call, @Nullable Class<?> outcome) {
        try {
            @Nullable Object[] innermost = INNERMOST.get();
            innermost[CALL] = call.enclosing;
            call.end(outcome, ticker.getAsLong());
            ended.add(call);
            if (isHeard) {
                tell(call, innermost);
            }
        } catch (Throwable lost) {
            // A clock, a listener or the stack gave way; the caller must not notice.
        }
    }

    /** Tells the listener, but not of calls that the listener makes itself: that would have no end. */
    private void tell(Call call, @Nullable Object[] innermost) {
        if (innermost[TELLING] != null) {
            return;
        }
        innermost[TELLING] = this;
        try {
            listener.ended(rendering.of(call));
        } finally {
            innermost[TELLING] = null;
        }
    }

    /** One call of an action, from its beginning to its place in the history. Opaque to generated code. */
    public static final class Call {
        private final Recorder recorder;
        private final long id;
        final ActionContract action;
        final @Nullable Object[] arguments;
        final long start;

        /** While open, the call that the thread was in; then the parent, which is of the same recorder. */
        private @Nullable Call enclosing;

        /** The class of the result or of what was thrown, which differ as no result is a {@link Throwable}. */
        @Nullable
        Class<?> outcome;

        long duration;

        /** The place among all calls of the recorder that ended, from 0; written by {@link EndedCalls}. */
        long turn;

        private Call(
                Recorder recorder,
                ActionContract action,
                @Nullable Object[] arguments,
                @Nullable Call enclosing,
                long id,
                long start) {
            this.recorder = recorder;
            this.action = action;
            this.arguments = arguments;
            this.enclosing = enclosing;
            this.id = id;
            this.start = start;
        }

        private void end(@Nullable Class<?> outcome, long end) {
            this.outcome = outcome;
            duration = end - start;
            Call parent = enclosing;
            while (parent != null && parent.recorder != recorder) {
                parent = parent.enclosing;
            }
            enclosing = parent;
        }

        long id() {
            return id;
        }

        /** {@return the id of the parent; 0 if there is none} */
        long parent() {
            return enclosing == null ? 0 : enclosing.id;
        }
    }
}
