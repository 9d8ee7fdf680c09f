package dev.tocsin.cli.log;

import dev.tocsin.server.log.Log;
import dev.tocsin.server.log.LogLevel;
import dev.tocsin.server.log.LogLine;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** What one part of a library logs, where it warns of something; the rest is for its developers. */
final class LibraryLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    private final transient LibraryLogs logs;

    LibraryLogger(String name, LibraryLogs logs) {
        this.name = name;
        this.logs = logs;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return logs.log() != null;
    }

    @Override
    public boolean isErrorEnabled() {
        return logs.log() != null;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable cause) {
        Log log = logs.log();
        if (log == null) {
            return;
        }
        OptionalLong leftOut = logs.take(level + " " + name + " " + message, log.now());
        if (leftOut.isEmpty()) {
            return;
        }
        LogLine line = LogLine.of(level == Level.ERROR ? LogLevel.ERROR : LogLevel.WARN, "library warns")
                .with("library", name)
                .with("message", MessageFormatter.basicArrayFormat(message, arguments));
        if (leftOut.getAsLong() > 0) {
            line.with("left_out", leftOut.getAsLong());
        }
        log.write(cause == null ? line : line.with("trace", LibraryLogs.trace(cause)));
    }
}
