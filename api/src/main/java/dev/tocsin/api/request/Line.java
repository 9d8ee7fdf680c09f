package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;

/**
 * One line of text for a standard stream of the process.
 *
 * @param stream where it goes
 * @param text the line, without its end
 * @since 0.1
 */
public record Line(Stream stream, String text) implements Request {
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
