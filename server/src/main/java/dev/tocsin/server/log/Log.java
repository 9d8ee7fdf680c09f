package dev.tocsin.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;

/** Writes lines to a stream, each at once and whole. Safe to share between threads. */
public final class Log {
    private final OutputStream out;
    private final LogFormat format;
    private final LogLevel least;
    private final InstantSource clock;

    /**
     * Makes one.
     *
     * @param out what is written to; it is locked for each line, as by others who write to it
     * @param format how lines are written
     * @param least how much a line must matter
     * @param clock what time it is
     */
    public Log(OutputStream out, LogFormat format, LogLevel least, InstantSource clock) {
        this.out = out;
        this.format = format;
        this.least = least;
        this.clock = clock;
    }

    /** {@return whether lines are written that matter so much} */
    public boolean writes(LogLevel level) {
        return level.compareTo(least) >= 0;
    }

    /** {@return what time it is} */
    public Instant now() {
        return clock.instant();
    }

    /** Writes a line if it matters enough; where nobody can read it, it is lost. */
    public void write(LogLine line) {
        if (!writes(line.level())) {
            return;
        }
        byte[] text = (format.text(now(), line) + "\n").getBytes(UTF_8);
        try {
            synchronized (out) {
                out.write(text);
                out.flush();
            }
        } catch (IOException nobodyReads) {
            // There is nowhere to say so.
        }
    }
}
