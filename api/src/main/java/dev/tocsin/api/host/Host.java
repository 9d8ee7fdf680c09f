package dev.tocsin.api.host;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.history.InvocationListener;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.template.Templates;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What a plugin is given by the process it runs in. Immutable; one host serves any number of plugins and threads.
 *
 * @since 0.1
 */
public final class Host {
    /** How many invocations an instance remembers where nothing else is said. */
    public static final int DEFAULT_HISTORY_SIZE = 100;

    /** The most invocations that an instance can be told to remember. */
    public static final int MAX_HISTORY_SIZE = 1_000_000;

    /** The listener of a host that sets none; recognised by identity, so that nothing is called for it. */
    public static final InvocationListener NOBODY = new Nobody();

    private final Transport transport;
    private final Templates templates;
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final int historySize;
    private final InvocationListener listener;

    private Host(Builder builder) {
        transport = builder.transport;
        templates = builder.templates;
        clock = builder.clock;
        ticker = builder.ticker;
        historySize = builder.historySize;
        listener = builder.listener;
    }

    /**
     * Returns a host on the system's clocks, with the transport and the templates that are on the class path or module path.
     * They are looked for at the first request and the first template; where there is none, that one is answered by a
     * sentence that says which artifact to add.
     */
    public static Host ofDefaults() {
        return builder().build();
    }

    /** {@return a builder that starts from the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what performs requests} */
    public Transport transport() {
        return transport;
    }

    /** {@return what reads templates} */
    public Templates templates() {
        return templates;
    }

    /** {@return the clock that tells the time of day} */
    public InstantSource clock() {
        return clock;
    }

    /** {@return what durations are measured by, in nanoseconds from an arbitrary origin} */
    public LongSupplier ticker() {
        return ticker;
    }

    /** {@return how many invocations each instance remembers; 0 = none} */
    public int historySize() {
        return historySize;
    }

    /** {@return who is told of each invocation} */
    public InvocationListener listener() {
        return listener;
    }

    /** Collects what a host consists of. Not thread-safe. */
    public static final class Builder {
        private Transport transport = new InstalledTransport();
        private Templates templates = Templates.installed();
        private InstantSource clock = InstantSource.system();
        private LongSupplier ticker = new NanoTime();
        private int historySize = DEFAULT_HISTORY_SIZE;
        private InvocationListener listener = NOBODY;

        private Builder() {}

        /** Sets what performs requests. */
        public Builder transport(Transport transport) {
            this.transport = transport;
            return this;
        }

        /** Sets what reads templates. */
        public Builder templates(Templates templates) {
            this.templates = templates;
            return this;
        }

        /** Sets the clock that tells the time of day. */
        public Builder clock(InstantSource clock) {
            this.clock = clock;
            return this;
        }

        /** Sets what durations are measured by. */
        public Builder ticker(LongSupplier ticker) {
            this.ticker = ticker;
            return this;
        }

        /**
         * Sets how many invocations each instance remembers; 0 = none.
         *
         * @throws IllegalArgumentException if the size is negative or above {@link #MAX_HISTORY_SIZE}
         */
        public Builder historySize(int historySize) {
            if (historySize < 0 || historySize > MAX_HISTORY_SIZE) {
                throw new IllegalArgumentException("history size " + historySize
                        + " is not possible; choose 0, for none," + " to " + MAX_HISTORY_SIZE);
            }
            this.historySize = historySize;
            return this;
        }

        /** Sets who is told of each invocation. */
        public Builder listener(InvocationListener listener) {
            this.listener = listener;
            return this;
        }

        /** {@return the host} */
        public Host build() {
            return new Host(this);
        }
    }

    /** A class, as the ticker is: each lambda would cost the start of a process some milliseconds. */
    private static final class Nobody implements InvocationListener {
        @Override
        public void ended(Invocation invocation) {
            // Nobody listens.
        }
    }

    private static final class NanoTime implements LongSupplier {
        @Override
        public long getAsLong() {
            return System.nanoTime();
        }
    }
}
