package dev.tocsin.api.incident;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an incident came about where alerts were grouped for a receiver: what Alertmanager's webhook says beside the alerts.
 * Immutable; empty where an incident was given by hand.
 *
 * @since 0.1
 */
public final class Grouping {
    private static final Grouping NONE = builder().build();

    private final String receiver;
    private final Map<String, String> groupLabels;
    private final Map<String, String> commonLabels;
    private final Map<String, String> commonAnnotations;
    private final Map<String, String> routeLabels;
    private final String reason;
    private final String externalUrl;
    private final long truncatedAlerts;

    private Grouping(Builder builder) {
        receiver = builder.receiver;
        groupLabels = sorted(builder.groupLabels);
        commonLabels = sorted(builder.commonLabels);
        commonAnnotations = sorted(builder.commonAnnotations);
        routeLabels = sorted(builder.routeLabels);
        reason = builder.reason;
        externalUrl = builder.externalUrl;
        truncatedAlerts = builder.truncatedAlerts;
    }

    private static Map<String, String> sorted(Map<String, String> labels) {
        return Collections.unmodifiableMap(new TreeMap<>(labels));
    }

    /** {@return a builder of an empty grouping} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the grouping of an incident that no group stands behind} */
    public static Grouping none() {
        return NONE;
    }

    /** {@return the receiver that the sender chose; empty if none} */
    public String receiver() {
        return receiver;
    }

    /** {@return the labels that the alerts were grouped by} */
    public Map<String, String> groupLabels() {
        return groupLabels;
    }

    /** {@return the labels that all alerts share} */
    public Map<String, String> commonLabels() {
        return commonLabels;
    }

    /** {@return the annotations that all alerts share} */
    public Map<String, String> commonAnnotations() {
        return commonAnnotations;
    }

    /** {@return the labels of the sender's route that led to the receiver} */
    public Map<String, String> routeLabels() {
        return routeLabels;
    }

    /** {@return why the sender notifies now, in its words; empty if it did not say} */
    public String reason() {
        return reason;
    }

    /** {@return the page of the sender; empty if none} */
    public String externalUrl() {
        return externalUrl;
    }

    /** {@return how many alerts the sender left out} */
    public long truncatedAlerts() {
        return truncatedAlerts;
    }

    /** Collects what a grouping consists of. Not thread-safe. */
    public static final class Builder {
        private String receiver = "";
        private Map<String, String> groupLabels = Map.of();
        private Map<String, String> commonLabels = Map.of();
        private Map<String, String> commonAnnotations = Map.of();
        private Map<String, String> routeLabels = Map.of();
        private String reason = "";
        private String externalUrl = "";
        private long truncatedAlerts;

        private Builder() {}

        /** Sets the receiver that the sender chose. */
        public Builder receiver(String receiver) {
            this.receiver = receiver;
            return this;
        }

        /** Sets the labels that the alerts were grouped by. */
        public Builder groupLabels(Map<String, String> groupLabels) {
            this.groupLabels = groupLabels;
            return this;
        }

        /** Sets the labels that all alerts share. */
        public Builder commonLabels(Map<String, String> commonLabels) {
            this.commonLabels = commonLabels;
            return this;
        }

        /** Sets the annotations that all alerts share. */
        public Builder commonAnnotations(Map<String, String> commonAnnotations) {
            this.commonAnnotations = commonAnnotations;
            return this;
        }

        /** Sets the labels of the sender's route that led to the receiver. */
        public Builder routeLabels(Map<String, String> routeLabels) {
            this.routeLabels = routeLabels;
            return this;
        }

        /** Sets why the sender notifies now. */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /** Sets the page of the sender. */
        public Builder externalUrl(String externalUrl) {
            this.externalUrl = externalUrl;
            return this;
        }

        /** Sets how many alerts the sender left out. */
        public Builder truncatedAlerts(long truncatedAlerts) {
            this.truncatedAlerts = truncatedAlerts;
            return this;
        }

        /** {@return the grouping} */
        public Grouping build() {
            return new Grouping(this);
        }
    }
}
