package dev.tocsin.benchmarks.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.benchmarks.wire.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Posts alerts over a few connections, one batch after another on each. */
final class Load {
    private static final int CONNECTIONS = 4;

    private final int batch;
    private final int groups;
    private final AtomicLong last = new AtomicLong();
    private final LongAdder accepted = new LongAdder();

    /**
     * Prepares a load.
     *
     * @param batch how many alerts a call has
     * @param groups over how many values of the label {@code g} they are spread; 0 stands for one of its own each
     */
    Load(int batch, int groups) {
        this.batch = batch;
        this.groups = groups;
    }

    /** {@return how many alerts were answered with 200} */
    long accepted() {
        return accepted.sum();
    }

    /** Posts so many alerts, or as many more as fill the last batches. */
    void run(int port, int alerts) throws InterruptedException {
        AtomicInteger batches = new AtomicInteger(Math.ceilDiv(alerts, batch));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            threads.add(Thread.ofPlatform().start(() -> post(port, batches)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void post(int port, AtomicInteger batches) {
        try (Caller caller = new Caller(port)) {
            while (batches.getAndDecrement() > 0) {
                post(caller);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Posts one batch. */
    void post(Caller caller) throws IOException {
        if (caller.post(call()) == 200) {
            accepted.add(batch);
        }
    }

    /** A connection to a program. */
    static final class Caller implements AutoCloseable {
        private final Socket socket;
        private final Http in;

        Caller(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new Http(socket.getInputStream());
        }

        int post(byte[] call) throws IOException {
            socket.getOutputStream().write(call);
            return in.readMessage();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private byte[] call() throws IOException {
        StringBuilder body = new StringBuilder(batch * 160).append('[');
        for (int i = 0; i < batch; i++) {
            long n = last.incrementAndGet();
            body.append(i == 0 ? "" : ",")
                    .append("{\"labels\":{\"alertname\":\"Load\",\"severity\":\"warning\",\"g\":\"")
                    .append(groups == 0 ? n : n % groups)
                    .append("\",\"n\":\"")
                    .append(n)
                    .append("\"},\"annotations\":{\"summary\":\"the disk of a node is nearly full\"}}");
        }
        byte[] octets = body.append(']').toString().getBytes(UTF_8);
        ByteArrayOutputStream call = new ByteArrayOutputStream();
        call.write(
                ("POST /api/v2/alerts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                + octets.length + "\r\n\r\n")
                        .getBytes(UTF_8));
        call.write(octets);
        return call.toByteArray();
    }
}
