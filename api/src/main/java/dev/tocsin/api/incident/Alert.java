package dev.tocsin.api.incident;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One labelled condition, firing or resolved. Immutable; labels and annotations are in the order of their names.
 *
 * @since 0.1
 */
public final class Alert {
    private final Status status;
    private final Map<String, String> labels;
    private final Map<String, String> annotations;
    private final @Nullable Instant startsAt;
    private final @Nullable Instant endsAt;
    private final @Nullable String generatorUrl;
    private final String fingerprint;

    private Alert(Builder builder) {
        status = builder.status;
        labels = Collections.unmodifiableMap(new TreeMap<>(builder.labels));
        annotations = Collections.unmodifiableMap(new TreeMap<>(builder.annotations));
        startsAt = builder.startsAt;
        endsAt = builder.endsAt;
        generatorUrl = builder.generatorUrl;
        fingerprint = builder.fingerprint.isEmpty() ? Fingerprint.text(Fingerprint.of(labels)) : builder.fingerprint;
    }

    /** {@return a builder of a firing alert without labels} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether the condition holds or is over} */
    public Status status() {
        return status;
    }

    /** {@return what identifies the condition} */
    public Map<String, String> labels() {
        return labels;
    }

    /** {@return what describes the condition} */
    public Map<String, String> annotations() {
        return annotations;
    }

    /** {@return since when the condition holds, if that is known} */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    /** {@return when the condition ended, if it did} */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    /** {@return the page of what raised the alert, if it has one} */
    public Optional<String> generatorUrl() {
        return Optional.ofNullable(generatorUrl);
    }

    /** {@return what tells this alert from others: 16 hexadecimal digits made from the labels} */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public String toString() {
        return status.word() + " " + labels;
    }

    /** Collects what an alert consists of. Not thread-safe. */
    public static final class Builder {
        private Status status = Status.FIRING;
        private Map<String, String> labels = Map.of();
        private Map<String, String> annotations = Map.of();
        private @Nullable Instant startsAt;
        private @Nullable Instant endsAt;
        private @Nullable String generatorUrl;
        private String fingerprint = "";

        private Builder() {}

        /** Sets whether the condition holds or is over. */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /** Sets what identifies the condition. */
        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /** Sets what describes the condition. */
        public Builder annotations(Map<String, String> annotations) {
            this.annotations = annotations;
            return this;
        }

        /** Sets since when the condition holds. */
        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        /** Sets when the condition ended. */
        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        /** Sets the page of what raised the alert. */
        public Builder generatorUrl(String generatorUrl) {
            this.generatorUrl = generatorUrl;
            return this;
        }

        /** Sets the fingerprint, where the sender gave one; else it is made from the labels. */
        public Builder fingerprint(String fingerprint) {
            this.fingerprint = fingerprint;
            return this;
        }

        /** {@return the alert} */
        public Alert build() {
            return new Alert(this);
        }
    }
}
