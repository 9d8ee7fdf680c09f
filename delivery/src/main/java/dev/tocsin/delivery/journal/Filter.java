package dev.tocsin.delivery.journal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries somebody asks for: those that suit all that was said of them. Immutable.
 *
 * @since 0.1
 */
public final class Filter {
    private static final Filter EVERYTHING = builder().build();

    private final @Nullable String receiver;
    private final @Nullable String plugin;
    private final @Nullable String outcome;
    private final @Nullable String incident;
    private final Instant since;
    private final Instant before;

    private Filter(Builder builder) {
        receiver = builder.receiver;
        plugin = builder.plugin;
        outcome = builder.outcome;
        incident = builder.incident;
        since = builder.since;
        before = builder.before;
    }

    /** {@return a filter that lets everything through} */
    public static Filter everything() {
        return EVERYTHING;
    }

    /** {@return a builder of a filter} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the receiver, if that matters} */
    public Optional<String> receiver() {
        return Optional.ofNullable(receiver);
    }

    /** {@return the name of the plugin, if that matters} */
    public Optional<String> plugin() {
        return Optional.ofNullable(plugin);
    }

    /** {@return the word for how it ended, if that matters} */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** {@return the key of the incident, if that matters} */
    public Optional<String> incident() {
        return Optional.ofNullable(incident);
    }

    /** {@return since when it ended} */
    public Instant since() {
        return since;
    }

    /** {@return before when it ended} */
    public Instant before() {
        return before;
    }

    /** Collects what matters. Not thread-safe. */
    public static final class Builder {
        private @Nullable String receiver;
        private @Nullable String plugin;
        private @Nullable String outcome;
        private @Nullable String incident;
        private Instant since = Instant.MIN;
        private Instant before = Instant.MAX;

        private Builder() {}

        /** Lets those to one receiver through. */
        public Builder receiver(String name) {
            receiver = name;
            return this;
        }

        /** Lets those through one plugin through. */
        public Builder plugin(String name) {
            plugin = name;
            return this;
        }

        /** Lets those through that ended in one way. */
        public Builder outcome(String word) {
            outcome = word;
            return this;
        }

        /** Lets those of one incident through. */
        public Builder incident(String key) {
            incident = key;
            return this;
        }

        /** Lets those through that ended at an instant or later. */
        public Builder since(Instant instant) {
            since = instant;
            return this;
        }

        /** Lets those through that ended before an instant. */
        public Builder before(Instant instant) {
            before = instant;
            return this;
        }

        /** {@return the filter} */
        public Filter build() {
            return new Filter(this);
        }
    }
}
