package dev.tocsin.transport.mail;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.MailServer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.transport.dial.Alarms;
import dev.tocsin.transport.dial.Deadline;
import dev.tocsin.transport.dial.Guard;
import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.dial.RefusedAddress;
import dev.tocsin.transport.dial.UnfitCall;
import dev.tocsin.transport.egress.Egress;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends mails, each over a connection of its own, on the thread of its caller. One alarm bounds it all: at the deadline it
 * closes the socket, which ends whatever the thread waits for; an interrupt of the thread closes it, too, as it is the socket
 * of a channel. Addresses are looked up and judged here, and the mail library gets a socket that is connected. Safe to share
 * between threads.
 */
public final class MailCalls implements AutoCloseable {
    private static final int MAX_PORT = 65_535;

    private final @Nullable SSLContext tls;
    private final NameLookup names;
    private final Guard guard;
    private final Alarms alarms = new Alarms();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Connects nowhere yet.
     *
     * @param tls whom to trust where a mail does not say; null = whom the JDK trusts
     * @param egress where mails may be sent
     */
    public MailCalls(@Nullable SSLContext tls, Egress egress) {
        this(tls, egress, new NameLookup());
    }

    MailCalls(@Nullable SSLContext tls, Egress egress, NameLookup names) {
        this.tls = tls;
        this.names = names;
        this.guard = new Guard(names, egress);
    }

    /** Sends one mail within the shorter of the budget and its own timeout. */
    public Answer perform(MailMessage mail, Duration budget) {
        Deadline deadline = Deadline.in(mail.timeout(), budget);
        MailServer server = mail.server();
        if (deadline.isOver()) {
            return new NoReply("no time was left to ask '" + server.address() + "'");
        }
        if (server.port() < 1 || server.port() > MAX_PORT) {
            return new Unsendable("there is no port " + server.port());
        }
        try {
            Security security = Security.of(server, tls);
            MailDocument document = MailDocument.of(mail);
            return send(document, server, security, deadline);
        } catch (UnfitCall unfit) {
            return new Unsendable(unfit.reason());
        } catch (RefusedAddress refused) {
            return refused.answer();
        } catch (IOException | RejectedExecutionException failure) {
            return new NoReply(
                    closed
                            ? "the transport was closed while waiting for '" + server.address() + "'"
                            : Failure.of(failure, server, deadline));
        }
    }

    /** Tries the addresses of the server in their order until one takes the connection. */
    private Answer send(MailDocument document, MailServer server, Security security, Deadline deadline)
            throws IOException, UnfitCall {
        for (InetAddress address : names.within(deadline, () -> guard.resolve(server.host(), server.port()))) {
            security.allows(address);
            try (Socket socket = SocketChannel.open().socket()) {
                Future<?> alarm = bounded(socket, deadline);
                try {
                    if (isConnected(socket, new InetSocketAddress(security.named(address), server.port()))) {
                        return new Dialogue(server, security).send(document, security.before(socket));
                    }
                } finally {
                    alarm.cancel(false);
                    open.remove(socket);
                }
            }
        }
        throw new ConnectException("at none of its addresses");
    }

    /** Closing stops the alarms first: a socket either has no alarm, or is among the open ones that are closed then. */
    private Future<?> bounded(Socket socket, Deadline deadline) {
        open.add(socket);
        return alarms.at(deadline, () -> close(socket));
    }

    private static boolean isConnected(Socket socket, InetSocketAddress address) {
        try {
            socket.connect(address);
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // That is all that was wanted.
        }
    }

    /** Ends the mails under way, without a reply. */
    @Override
    public void close() {
        closed = true;
        names.close();
        alarms.close();
        open.forEach(MailCalls::close);
    }
}
