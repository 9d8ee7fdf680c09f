package dev.tocsin.api.incident;

import dev.tocsin.contract.kind.ApiValue;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin is asked to deliver: one alert or a group of them, under a key that stays the same while the condition
 * lasts. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Incident implements ApiValue {
    private final String key;
    private final Status status;
    private final String title;
    private final Severity severity;
    private final String summary;
    private final Map<String, String> labels;
    private final Map<String, String> annotations;
    private final @Nullable Instant startsAt;
    private final @Nullable Instant endsAt;
    private final @Nullable String link;
    private final Grouping grouping;
    private final List<Alert> alerts;

    /** 0 until it is counted; threads that count at once write the same. */
    private int weight;

    private Incident(Builder builder) {
        status = builder.status;
        title = builder.title;
        severity = builder.severity;
        summary = builder.summary;
        key = builder.key.isEmpty() ? severity.word() + ":" + title : builder.key;
        labels = Collections.unmodifiableMap(new TreeMap<>(builder.labels));
        annotations = Collections.unmodifiableMap(new TreeMap<>(builder.annotations));
        startsAt = builder.startsAt;
        endsAt = builder.endsAt;
        link = builder.link;
        grouping = builder.grouping;
        alerts = List.copyOf(builder.alerts);
    }

    /**
     * Returns a builder of a firing incident.
     *
     * @param title what happened, in a few words
     * @param severity how bad it is, as a word
     * @param summary what a person needs to know
     */
    public static Builder builder(String title, String severity, String summary) {
        return new Builder(title, Severity.of(severity), summary);
    }

    /** {@return a firing incident of which only this is known} */
    public static Incident of(String title, String severity, String summary) {
        return builder(title, severity, summary).build();
    }

    /** {@return a builder with all that this incident consists of} */
    public Builder toBuilder() {
        Builder builder = new Builder(title, severity, summary);
        builder.key = key;
        builder.status = status;
        builder.labels = labels;
        builder.annotations = annotations;
        builder.startsAt = startsAt;
        builder.endsAt = endsAt;
        builder.link = link;
        builder.grouping = grouping;
        builder.alerts = alerts;
        return builder;
    }

    /** {@return what is the same for every state of this incident, and for no other incident} */
    public String key() {
        return key;
    }

    /** {@return whether it is firing or over} */
    public Status status() {
        return status;
    }

    /** {@return what happened, in a few words} */
    public String title() {
        return title;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return what a person needs to know} */
    public String summary() {
        return summary;
    }

    /** {@return the labels of the incident: those of its alert, or those that its alerts share} */
    public Map<String, String> labels() {
        return labels;
    }

    /** {@return the annotations of the incident: those of its alert, or those that its alerts share} */
    public Map<String, String> annotations() {
        return annotations;
    }

    /** {@return since when it is firing, if that is known} */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    /** {@return when it ended, if it did} */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    /** {@return a page to look at, if there is one} */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** {@return how the alerts were grouped} */
    public Grouping grouping() {
        return grouping;
    }

    /** {@return the alerts of the incident; empty where it was given by hand} */
    public List<Alert> alerts() {
        return alerts;
    }

    /** {@return how many bytes its texts take in UTF-8, those of its alerts included; counted when first asked for} */
    public int weight() {
        if (weight == 0) {
            weight = Weight.of(this);
        }
        return weight;
    }

    /** {@return the incident as it is given by name, without its grouping and its alerts} */
    @Override
    public Json toJson() {
        return IncidentArguments.values(this).toJson(IncidentArguments.properties());
    }

    @Override
    public String toString() {
        return "%s %s (%s)".formatted(status.word(), key, title);
    }

    /** Collects what an incident consists of. Not thread-safe. */
    public static final class Builder {
        private final String title;
        private final Severity severity;
        private String summary;
        private String key = "";
        private Status status = Status.FIRING;
        private Map<String, String> labels = Map.of();
        private Map<String, String> annotations = Map.of();
        private @Nullable Instant startsAt;
        private @Nullable Instant endsAt;
        private @Nullable String link;
        private Grouping grouping = Grouping.none();
        private List<Alert> alerts = List.of();

        private Builder(String title, Severity severity, String summary) {
            this.title = title;
            this.severity = severity;
            this.summary = summary;
        }

        /** Replaces the summary. */
        public Builder summary(String summary) {
            this.summary = summary;
            return this;
        }

        /** Sets the key; by default {@code severity:title}. */
        public Builder key(String key) {
            this.key = key;
            return this;
        }

        /** Sets whether it is firing or over. */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /** Sets the labels. */
        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /** Sets the annotations. */
        public Builder annotations(Map<String, String> annotations) {
            this.annotations = annotations;
            return this;
        }

        /** Sets since when it is firing. */
        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        /** Sets when it ended. */
        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        /** Sets a page to look at. */
        public Builder link(String link) {
            this.link = link;
            return this;
        }

        /** Sets how the alerts were grouped. */
        public Builder grouping(Grouping grouping) {
            this.grouping = grouping;
            return this;
        }

        /** Sets the alerts. */
        public Builder alerts(List<Alert> alerts) {
            this.alerts = alerts;
            return this;
        }

        /** {@return the incident} */
        public Incident build() {
            return new Incident(this);
        }
    }
}
