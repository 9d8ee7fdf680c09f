package dev.tocsin.server.trace;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import org.jspecify.annotations.Nullable;

/** Begins the spans that the service shows to whoever collects them. Safe to share between threads. */
public final class Spans {
    private static final String SCOPE = "dev.tocsin.server";
    private static final Spans NONE = new Spans(null);

    private final @Nullable Tracer tracer;

    private Spans(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** {@return one whose spans nobody collects, so that none is made} */
    public static Spans none() {
        return NONE;
    }

    /**
     * Asks who collects spans in this process: an agent, if one was attached.
     *
     * @param version of the service
     */
    public static Spans ofProcess(String version) {
        // Only get() is known to every agent; an older one answers neither isSet() nor getOrNoop().
        Tracer tracer = GlobalOpenTelemetry.get().getTracer(SCOPE, version);
        // There is one tracer that does nothing. To ask it would be right, too, but each delivery would load and make
        // what is of no use.
        return tracer.equals(OpenTelemetry.noop().getTracer(SCOPE)) ? NONE : new Spans(tracer);
    }

    /** Begins the span of a call that tells of alerts: a part of what its thread is doing. */
    public OpenSpan accept(int alerts) {
        return tracer == null
                ? OpenSpan.NONE
                : new OpenSpan(tracer.spanBuilder("accept")
                        .setAttribute("tocsin.alerts", alerts)
                        .startSpan());
    }

    /**
     * Begins the span of an attempt. It has no parent: what it tells of was accepted earlier, by several calls maybe.
     *
     * @param receiver the name of the receiver
     * @param plugin the name of the plugin
     * @param delivery the id of the delivery
     * @param attempt which attempt; the first is 1
     */
    public OpenSpan deliver(String receiver, String plugin, String delivery, int attempt) {
        if (tracer == null) {
            return OpenSpan.NONE;
        }
        SpanBuilder span = tracer.spanBuilder("deliver")
                .setNoParent()
                .setAttribute("tocsin.receiver", receiver)
                .setAttribute("tocsin.plugin", plugin)
                .setAttribute("tocsin.delivery.id", delivery)
                .setAttribute("tocsin.attempt", attempt);
        return new OpenSpan(span.startSpan());
    }
}
