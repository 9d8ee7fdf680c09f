package dev.tocsin.benchmarks.wire;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.value.Json;
import dev.tocsin.transport.StandardTransport;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;

/** A way to send the same request, a POST of {@link #BODY}, and to read its reply. */
enum Way {
    /** What the machine can do: one socket a thread, bytes written once before, no deadline. */
    BARE {
        @Override
        Lane open(int port) throws IOException {
            return new Lane(
                    () -> {
                        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                        socket.setTcpNoDelay(true);
                        Http replies = new Http(socket.getInputStream());
                        OutputStream requests = socket.getOutputStream();
                        byte[] request = """
                                POST /hook HTTP/1.1\r
                                Host: 127.0.0.1:%d\r
                                Content-Type: application/json\r
                                Content-Length: %d\r
                                \r
                                %s""".formatted(port, BODY.length(), BODY)
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                        return () -> {
                            requests.write(request);
                            return replies.readMessage();
                        };
                    },
                    () -> {});
        }
    },
    /** The JDK's client, one for all threads, with a deadline a request. */
    JDK {
        @Override
        Lane open(int port) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpRequest request = HttpRequest.newBuilder(uri(port))
                    .header("Content-Type", "application/json")
                    .timeout(DEADLINE)
                    .POST(HttpRequest.BodyPublishers.ofString(BODY))
                    .build();
            return new Lane(
                    () -> () -> client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode(),
                    client::close);
        }
    },
    /** Tocsin's transport, one for all threads, with its deadline and its guard. */
    TOCSIN {
        @Override
        Lane open(int port) {
            StandardTransport transport =
                    StandardTransport.builder().allowEgress("127.0.0.1:" + port).build();
            HttpCall call = HttpCall.post(uri(port))
                    .body(Body.json(Json.members().with("title", TITLE).build()))
                    .timeout(DEADLINE)
                    .build();
            return new Lane(
                    () -> () -> transport.perform(call, DEADLINE) instanceof Reply reply ? reply.status() : 0,
                    transport::close);
        }
    };

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final String TITLE = "disk full ".repeat(50);
    private static final String BODY = "{\"title\":\"" + TITLE + "\"}";

    /**
     * A way that is open.
     *
     * @param worker makes what one thread sends with; each call of that sends once, and returns the status
     * @param close ends it
     */
    record Lane(Callable<Callable<Integer>> worker, Runnable close) {}

    /** Opens the way to a port of loopback. */
    abstract Lane open(int port) throws IOException;

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port + "/hook");
    }
}
