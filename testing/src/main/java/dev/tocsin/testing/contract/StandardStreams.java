package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Listens to the standard streams of the process until it is closed; what is printed is printed all the same. */
final class StandardStreams implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private StandardStreams() {}

    static StandardStreams listen() {
        StandardStreams streams = new StandardStreams();
        System.setOut(streams.through(streams.out));
        System.setErr(streams.through(streams.err));
        return streams;
    }

    private PrintStream through(PrintStream stream) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        write(new byte[] {(byte) octet}, 0, 1);
                    }

                    @Override
                    public void write(byte[] octets, int from, int length) throws IOException {
                        heard.write(octets, from, length);
                        stream.write(octets, from, length);
                    }
                },
                true,
                UTF_8);
    }

    /** {@return what was printed so far} */
    String text() {
        return heard.toString(UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
