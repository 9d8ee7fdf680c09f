package dev.tocsin.api.request;

import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.value.Json;

/**
 * One line of text for a standard stream of the process. It is one line whatever it was made from: what would end it early
 * or steer a terminal becomes a visible escape.
 *
 * @param stream where it goes
 * @param text the line, without its end
 * @since 0.1
 */
public record Line(Stream stream, String text) implements Request {
    /** Makes a line of any text. */
    public Line {
        text = OneLine.of(text);
    }

    /** A standard stream. */
    public enum Stream {
        /** Standard output. */
        STDOUT,
        /** Standard error. */
        STDERR
    }

    @Override
    public Json toJson() {
        return Json.members()
                .with("kind", "line")
                .with("stream", stream == Stream.STDOUT ? "stdout" : "stderr")
                .with("text", text)
                .build();
    }
}
