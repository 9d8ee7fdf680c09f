package dev.tocsin.transport.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that says what it is told to say, and remembers what it heard. */
final class SmtpPeer implements AutoCloseable {
    /** In place of a reply: the peer closes the connection. */
    static final String HANGS_UP = "(hangs up)";

    private static final Map<String, String> USUAL = Map.of(
            "EHLO", "250-peer\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN CRAM-MD5",
            "STARTTLS", "220 2.0.0 go on",
            "AUTH", "235 2.7.0 welcome",
            "MAIL", "250 2.1.0 Ok",
            "RCPT", "250 2.1.5 Ok",
            "DATA", "354 go on",
            ".", "250 2.0.0 Ok: queued as 4XyZ",
            "QUIT", "221 2.0.0 Bye");

    private final ServerSocket listening;
    private final Map<String, String> replies = new TreeMap<>(
            (one, other) -> one.length() == other.length() ? one.compareTo(other) : other.length() - one.length());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch spokenTo = new CountDownLatch(1);
    private final @Nullable SSLContext tls;
    private final boolean fromTheStart;

    private SmtpPeer(@Nullable SSLContext tls, boolean fromTheStart) throws IOException {
        this.tls = tls;
        this.fromTheStart = fromTheStart;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        replies.putAll(USUAL);
        Thread thread = new Thread(this::listen, "smtp-peer");
        thread.setDaemon(true);
        thread.start();
    }

    static SmtpPeer start() throws IOException {
        return new SmtpPeer(null, false);
    }

    static SmtpPeer withStartTls(SSLContext tls) throws IOException {
        return new SmtpPeer(tls, false);
    }

    static SmtpPeer overTls(SSLContext tls) throws IOException {
        return new SmtpPeer(tls, true);
    }

    /** Says something else to lines that begin so; to the greeting, where the beginning is empty. */
    SmtpPeer saying(String beginning, String reply) {
        replies.put(beginning, reply);
        return this;
    }

    int port() {
        return listening.getLocalPort();
    }

    /** {@return the lines that were heard outside of mails} */
    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Comes back when the first line was heard. */
    void awaitFirstLine() throws InterruptedException {
        spokenTo.await();
    }

    private void listen() {
        try (Socket socket = listening.accept()) {
            talk(fromTheStart ? secured(socket) : socket, replies.getOrDefault("", "220 peer ESMTP"));
        } catch (IOException over) {
            // The test is over, or its client is gone.
        }
    }

    private void talk(Socket socket, String greeting) throws IOException {
        OutputStream out = socket.getOutputStream();
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        say(out, greeting);
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inMail && !line.equals(".")) {
                continue;
            }
            if (!inMail) {
                heard.add(line);
                spokenTo.countDown();
            }
            String reply = reply(line);
            if (reply.equals(HANGS_UP)) {
                return;
            }
            say(out, reply);
            inMail = reply.startsWith("354");
            if (line.equals("STARTTLS") && reply.startsWith("220")) {
                talk(secured(socket), "");
                return;
            }
        }
    }

    private String reply(String line) {
        return replies.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty() && line.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("500 5.5.2 what?");
    }

    private static void say(OutputStream out, String reply) throws IOException {
        if (!reply.isEmpty()) {
            out.write((reply + "\r\n").getBytes(UTF_8));
            out.flush();
        }
    }

    private Socket secured(Socket socket) throws IOException {
        SSLContext context = tls == null ? fail() : tls;
        SSLSocket secured = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private static SSLContext fail() throws IOException {
        throw new IOException("this peer has no key");
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
