package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Listens to the standard streams of the process until it is closed; what is printed is printed all the same.
 *
 * <p>Contract tests may run at once, and then several listen, each through the one before. One that closes while another listens
 * through it stays in the way, deaf, and is taken out with that one: whoever is last puts back what was there before the first.
 * The streams are exchanged under the lock of this class alone.
 */
final class StandardStreams implements AutoCloseable {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private volatile boolean listens = true;

    /** One of the streams, through which this listens. */
    private final class Tap extends PrintStream {
        private final PrintStream stream;

        private Tap(PrintStream stream) {
            super(
                    new OutputStream() {
                        @Override
                        public void write(int octet) throws IOException {
                            write(new byte[] {(byte) octet}, 0, 1);
                        }

                        @Override
                        public void write(byte[] octets, int from, int length) throws IOException {
                            hear(octets, from, length);
                            stream.write(octets, from, length);
                        }
                    },
                    true,
                    UTF_8);
            this.stream = stream;
        }

        private boolean isDeaf() {
            return !listens;
        }
    }

    private StandardStreams() {}

    static StandardStreams listen() {
        StandardStreams streams = new StandardStreams();
        synchronized (StandardStreams.class) {
            System.setOut(streams.new Tap(System.out));
            System.setErr(streams.new Tap(System.err));
        }
        return streams;
    }

    private void hear(byte[] octets, int from, int length) {
        if (listens) {
            heard.write(octets, from, length);
        }
    }

    /** {@return what was printed so far} */
    String text() {
        return heard.toString(UTF_8);
    }

    @Override
    public void close() {
        listens = false;
        synchronized (StandardStreams.class) {
            System.setOut(withoutTheDeaf(System.out));
            System.setErr(withoutTheDeaf(System.err));
        }
    }

    private static PrintStream withoutTheDeaf(PrintStream stream) {
        PrintStream rest = stream;
        while (rest instanceof Tap tap && tap.isDeaf()) {
            rest = tap.stream;
        }
        return rest;
    }
}
