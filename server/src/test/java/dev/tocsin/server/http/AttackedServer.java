package dev.tocsin.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** A server under clients that mean no good, over real sockets; {@code /hang} is answered at the end alone, {@code /large} at length,
 * and {@code /stream} without an end. */
@Timeout(60)
abstract class AttackedServer {
    static final String CALL = "GET /call HTTP/1.1\r\nHost: x\r\n\r\n";
    static final String LAST_CALL = "GET /call HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    static final Duration LONG = Duration.ofMinutes(5);
    static final Duration SHORT = Duration.ofMillis(700);
    static final int BODY = 1_000;
    static final int HEAD = 2_048;
    static final int LARGE_BYTES = 20_000_000;
    static final int ITEMS = 50_000;

    private static final List<Integer> NUMBERS =
            IntStream.range(0, ITEMS).boxed().toList();
    private static final Reply LARGE = Reply.text(200, "x".repeat(LARGE_BYTES));

    final CountDownLatch end = new CountDownLatch(1);
    final CountDownLatch ended = new CountDownLatch(1);
    final AtomicInteger answered = new AtomicInteger();
    final AtomicInteger made = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
    }

    void start(HttpLimits limits) {
        start(limits, Refusing.PLAIN);
    }

    void start(HttpLimits limits, Refusing refusing) {
        server = HttpServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Door.open(limits),
                new Speech(this::answer, refusing, System::nanoTime));
    }

    static HttpLimits limits(int connections, Patience patience) {
        return new HttpLimits(BODY, 10_000, HEAD, connections, patience);
    }

    static Patience patient() {
        return new Patience(LONG, LONG, LONG, Duration.ZERO);
    }

    private Reply answer(Call call) throws InterruptedException {
        answered.incrementAndGet();
        return switch (call.path()) {
            case "/hang" -> {
                end.await();
                yield Reply.empty(200);
            }
            case "/stream" -> Reply.events(this::stream);
            case "/large" -> LARGE;
            case "/list" -> Reply.json(200, NUMBERS, AttackedServer::item);
            case "/list/named" -> Reply.json(200, "items", List.of(1, 2), AttackedServer::item);
            case "/list/empty" -> Reply.json(200, List.of(), AttackedServer::item);
            case "/list/broken" -> Reply.json(200, NUMBERS, AttackedServer::breaking);
            case "/list/long" -> Reply.json(200, NUMBERS, this::longItem);
            default -> Reply.text(200, call.method() + " " + call.path() + " " + call.body().length);
        };
    }

    private static Json item(int number) {
        return Json.of("item " + number);
    }

    private static Json breaking(int number) {
        if (number == ITEMS - 1) {
            throw new IllegalStateException("as a test wants it");
        }
        return item(number);
    }

    private Json longItem(int number) {
        made.incrementAndGet();
        return Json.of(number + "x".repeat(2_000));
    }

    private void stream(EventSink sink) throws IOException {
        try {
            while (true) {
                sink.send("data: " + "x".repeat(10_000) + "\n\n");
            }
        } finally {
            ended.countDown();
        }
    }

    /** Lets time pass in which clients do nothing. */
    static void pass(long millis) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)).isFalse();
    }

    Probe probe() throws Exception {
        return new Probe(server.address());
    }
}
