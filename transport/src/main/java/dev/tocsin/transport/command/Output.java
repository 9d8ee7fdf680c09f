package dev.tocsin.transport.command;

import dev.tocsin.transport.dial.Threads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/**
 * The beginning of what a process writes. All of it is read, on a thread of its own, so that no process waits for a reader
 * however much it writes.
 */
final class Output {
    /** How long the end is waited for once the process is gone: one that it left running may hold the stream open. */
    private static final Duration GRACE = Duration.ofMillis(200);

    private static final ThreadFactory READERS = Threads.daemons("command-output");
    private static final int BLOCK = 8 * 1024;

    private final InputStream stream;
    private final int limit;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private final Thread reader = READERS.newThread(this::read);

    private Output(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** {@return the output that a stream gives from now on, of which so many octets are kept} */
    static Output of(InputStream stream, int limit) {
        Output output = new Output(stream, limit);
        output.reader.start();
        return output;
    }

    /** {@return the beginning of what was written, once the process is gone} */
    byte[] kept() throws InterruptedException {
        reader.join(GRACE.toMillis());
        synchronized (beginning) {
            return beginning.toByteArray();
        }
    }

    private void read() {
        byte[] block = new byte[BLOCK];
        try (stream) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                keep(block, read);
            }
        } catch (IOException gone) {
            // Of a process that was killed, what was read is all there is.
        }
    }

    private void keep(byte[] block, int length) {
        synchronized (beginning) {
            beginning.write(block, 0, Math.min(length, limit - beginning.size()));
        }
    }
}
