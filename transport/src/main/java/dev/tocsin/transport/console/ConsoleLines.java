package dev.tocsin.transport.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.problem.OneLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Writes lines, each in one piece, so that lines of several threads never mix. What could harm a terminal or forge a second
 * line becomes a visible escape. Safe to share between threads.
 */
public final class ConsoleLines {
    private final OutputStream stdout;
    private final OutputStream stderr;

    private ConsoleLines(OutputStream stdout, OutputStream stderr) {
        this.stdout = stdout;
        this.stderr = stderr;
    }

    /** {@return what writes to the process's own streams, as they are now; neither is ever closed} */
    public static ConsoleLines ofProcess() {
        return new ConsoleLines(System.out, System.err);
    }

    /** {@return the same with another standard output} */
    public ConsoleLines stdout(OutputStream other) {
        return new ConsoleLines(other, stderr);
    }

    /** {@return the same with another standard error} */
    public ConsoleLines stderr(OutputStream other) {
        return new ConsoleLines(stdout, other);
    }

    /** Writes a line and its end; the answer says so, or that the stream did not take it. */
    public Answer write(Line line) {
        byte[] octets = (OneLine.of(line.text()) + "\n").getBytes(UTF_8);
        return line.stream() == Line.Stream.STDOUT
                ? write(octets, stdout, "standard output")
                : write(octets, stderr, "standard error");
    }

    private static Answer write(byte[] octets, OutputStream stream, String name) {
        try {
            synchronized (stream) {
                stream.write(octets);
                stream.flush();
            }
        } catch (IOException failed) {
            return new NoReply(name + " cannot be written");
        }
        // A PrintStream keeps its failure to itself until asked.
        return stream instanceof PrintStream printer && printer.checkError()
                ? new NoReply(name + " cannot be written")
                : Reply.written();
    }
}
