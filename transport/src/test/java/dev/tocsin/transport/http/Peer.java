package dev.tocsin.transport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.tocsin.transport.egress.Egress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A server on loopback that speaks octet by octet what a test tells it to, and remembers what it heard. */
final class Peer implements AutoCloseable {
    /** What the peer does with a connection, from its first octet on. */
    interface Manners {
        void meet(Socket connection) throws Exception;
    }

    private final ServerSocket server;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);

    private Peer(ServerSocket server) {
        this.server = server;
    }

    /** Answers every request on every connection with the same octets. */
    static Peer answering(String octets) throws IOException {
        return new Peer(loopback()).start((peer, connection) -> {
            while (peer.hear(connection.getInputStream())) {
                say(connection, octets);
            }
        });
    }

    /** Hears one request on a connection, answers with some octets and then says nothing more, nor closes. */
    static Peer fallingSilentAfter(String octets) throws IOException {
        return new Peer(loopback()).start((peer, connection) -> {
            peer.hear(connection.getInputStream());
            say(connection, octets);
            peer.closing.await();
        });
    }

    /** Hears one request on a connection, answers with some octets and closes. */
    static Peer closingAfter(String octets) throws IOException {
        return new Peer(loopback()).start((peer, connection) -> {
            peer.hear(connection.getInputStream());
            say(connection, octets);
            connection.close();
            peer.closed.countDown();
        });
    }

    /** Answers one request on each connection, once so many are there, and closes the connection when it hears the next. */
    static Peer leavingAfterOneReply(int connections, String octets) throws IOException {
        CountDownLatch missing = new CountDownLatch(connections);
        return new Peer(loopback()).start((peer, connection) -> {
            peer.hear(connection.getInputStream());
            missing.countDown();
            missing.await();
            say(connection, octets);
            peer.hear(connection.getInputStream());
            connection.close();
        });
    }

    /** Hears one request, says something first, and then the same thing for ever, pausing each time. */
    static Peer repeating(String first, String octets, long pauseMillis) throws IOException {
        return new Peer(loopback()).start((peer, connection) -> {
            peer.hear(connection.getInputStream());
            say(connection, first);
            while (!peer.closing.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                say(connection, octets);
            }
        });
    }

    /** Accepts connections and neither reads nor writes. */
    static Peer deaf() throws IOException {
        return new Peer(loopback()).start((peer, connection) -> peer.closing.await());
    }

    /** Hears one request on a connection, connects it to a port of this machine, says so and passes octets on. */
    static Peer connectingTo(int port) throws IOException {
        return new Peer(loopback()).start((peer, connection) -> {
            peer.hear(connection.getInputStream());
            Socket onward = new Socket(InetAddress.getLoopbackAddress(), port);
            peer.open.add(onward);
            say(connection, "HTTP/1.1 200 Connected\r\n\r\n");
            daemon(() -> onward.getInputStream().transferTo(connection.getOutputStream()));
            connection.getInputStream().transferTo(onward.getOutputStream());
        });
    }

    /** Answers every request over TLS that there is no content. */
    static Peer secured(SSLContext context, boolean asksForAKey) throws IOException {
        SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setNeedClientAuth(asksForAKey);
        return new Peer(server).start((peer, connection) -> {
            while (peer.hear(connection.getInputStream())) {
                say(connection, "HTTP/1.1 204 No Content\r\n\r\n");
            }
        });
    }

    /** Does something of the test's own on a server socket of the test's own. */
    static Peer on(ServerSocket server, Manners manners) {
        return new Peer(server).start((peer, connection) -> manners.meet(connection));
    }

    /** {@return settings that let calls go to peers} */
    static HttpSettings reachable() {
        return HttpSettings.ofDefaults().egress(Egress.publicOnly().allowing("127.0.0.1"));
    }

    static void say(Socket connection, String octets) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(octets.getBytes(ISO_8859_1));
        out.flush();
    }

    static ServerSocket loopback() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    String name() {
        return "'127.0.0.1:" + server.getLocalPort() + "'";
    }

    /** Waits for the next request. */
    String nextHeard() throws InterruptedException {
        String request = heard.poll(10, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request was heard");
        }
        return request;
    }

    /** Waits until the peer has closed a connection of its own accord. */
    void awaitClosing() throws InterruptedException {
        closed.await();
    }

    int requestsNotLookedAt() {
        return heard.size();
    }

    int connections() {
        return open.size();
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        server.close();
        for (Socket connection : open) {
            connection.close();
        }
    }

    private interface Meeting {
        void meet(Peer peer, Socket connection) throws Exception;
    }

    private Peer start(Meeting meeting) {
        daemon(() -> {
            while (true) {
                Socket connection = server.accept();
                open.add(connection);
                daemon(() -> meeting.meet(this, connection));
            }
        });
        return this;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception over) {
                // The connection or the server was closed, by this test or by what it tests.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads a request whole; false at the end of the connection. */
    private boolean hear(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                return false;
            }
            head.append((char) octet);
        }
        byte[] body = in.readNBytes(length(head.toString()));
        heard.add(head + new String(body, ISO_8859_1));
        return true;
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
                .findFirst()
                .orElse(0);
    }
}
