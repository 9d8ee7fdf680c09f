package dev.tocsin.server.trace;

import dev.tocsin.api.delivery.Verdict;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import org.jspecify.annotations.Nullable;

/** A span that has begun, or nothing if nobody collects spans. Any thread may end it; what comes after its end changes nothing. */
public final class OpenSpan {
    /** What stands for a span that was not made. */
    public static final OpenSpan NONE = new OpenSpan(null);

    private final @Nullable Span span;

    OpenSpan(@Nullable Span span) {
        this.span = span;
    }

    /**
     * Something that is done as a part of a span.
     *
     * @param <E> what may keep it from being done
     */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        /** Does it. */
        void run() throws E;
    }

    /** Does something as a part of it: what this thread does meanwhile belongs to it. It goes on afterwards. */
    public <E extends Exception> void run(Work<E> work) throws E {
        if (span == null) {
            work.run();
            return;
        }
        try (Scope _ = span.makeCurrent()) {
            work.run();
        }
    }

    /** Ends it: all went well. */
    public void end() {
        if (span != null) {
            span.end();
        }
    }

    /** Ends it: an attempt has ended so. */
    public void end(Verdict verdict) {
        switch (verdict) {
            case Verdict.Accepted _, Verdict.Skipped _ -> end();
            case Verdict.Again _, Verdict.Refused _ -> fail(verdict.detail());
        }
    }

    /**
     * Ends it: something went wrong.
     *
     * @param why what, in words for a person, without secrets
     */
    public void fail(String why) {
        if (span != null) {
            span.setStatus(StatusCode.ERROR, why);
            span.end();
        }
    }
}
