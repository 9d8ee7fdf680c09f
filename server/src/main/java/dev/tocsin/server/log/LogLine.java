package dev.tocsin.server.log;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;

/** One line: how much it matters, what happened, always in the same words, and what is to be said of it. For one thread. */
public final class LogLine {
    private final LogLevel level;
    private final String event;
    private final MembersBuilder details = Json.members();

    private LogLine(LogLevel level, String event) {
        this.level = level;
        this.event = event;
    }

    /** {@return a line of nothing more yet} */
    public static LogLine of(LogLevel level, String event) {
        return new LogLine(level, event);
    }

    /** Adds a text. */
    public LogLine with(String name, String value) {
        details.with(name, value);
        return this;
    }

    /** Adds a number. */
    public LogLine with(String name, long value) {
        details.with(name, value);
        return this;
    }

    LogLevel level() {
        return level;
    }

    String event() {
        return event;
    }

    Json.Members details() {
        return details.build();
    }
}
