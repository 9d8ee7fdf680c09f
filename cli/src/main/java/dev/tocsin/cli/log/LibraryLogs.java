package dev.tocsin.cli.log;

import dev.tocsin.server.log.Log;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * What libraries log goes to the log of the service, if there is one, and nowhere otherwise. SLF4J finds it by its name and makes the
 * only one. Safe to share between threads.
 */
public final class LibraryLogs implements SLF4JServiceProvider, ILoggerFactory {
    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();
    private volatile Warnings warnings = new Warnings();
    private volatile @Nullable Log log;

    /** Has what libraries log from now on written to a log. */
    public static void writeTo(Log log) {
        if (LoggerFactory.getILoggerFactory() instanceof LibraryLogs libraries) {
            libraries.warnings = new Warnings();
            libraries.log = log;
        }
    }

    /** {@return where something was thrown, and why, as Java writes it} */
    public static String trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** {@return where it is written to; null if nowhere} */
    @Nullable
    Log log() {
        return log;
    }

    /** {@return how many of what is the same were left out; nothing if one more is, too} */
    OptionalLong take(String what, Instant now) {
        return warnings.take(what, now);
    }

    @Override
    public Logger getLogger(String name) {
        return loggers.computeIfAbsent(name, any -> new LibraryLogger(any, this));
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return this;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // All is there.
    }
}
