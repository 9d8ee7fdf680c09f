package dev.tocsin.transport;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Command;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.transport.command.Commands;
import dev.tocsin.transport.console.ConsoleLines;
import dev.tocsin.transport.http.HttpCalls;
import dev.tocsin.transport.http.HttpSettings;
import dev.tocsin.transport.mail.MailCalls;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Performs HTTP calls over pooled connections, sends mails, runs commands, and writes lines to the standard streams. Safe to
 * use from any number of threads; a caller that is interrupted gets its answer at once, and stays interrupted.
 *
 * <p>An HTTP call is made as it is: redirects are not followed, nothing is tried twice, no cookie is kept, no reply is
 * unpacked, and no proxy is taken from the environment. Calls and mails go to the internet alone, unless {@link
 * Builder#allowEgress} says where else: what leads to the machine itself, to a private network or to a cloud's metadata is not
 * sent. Nothing is opened or started before the first request.
 *
 * @since 0.1
 */
public final class StandardTransport implements Transport, AutoCloseable {
    private final HttpSettings settings;
    private final ConsoleLines lines;
    private final Commands commands = new Commands();
    private @Nullable HttpCalls calls;
    private @Nullable MailCalls mails;
    private boolean closed;

    /** For {@link java.util.ServiceLoader}; the same as {@link #ofDefaults}. */
    public StandardTransport() {
        this(builder());
    }

    private StandardTransport(Builder builder) {
        settings = builder.settings;
        lines = builder.lines;
    }

    /** {@return a transport on the process's standard streams that trusts whom the JDK trusts} */
    public static StandardTransport ofDefaults() {
        return builder().build();
    }

    /** {@return a builder that starts from the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Answer perform(Request request, Duration budget) {
        if (request instanceof HttpCall call) {
            HttpCalls opened = calls();
            return opened == null ? new Unsendable("the transport is closed") : opened.perform(call, budget);
        }
        if (request instanceof Line line) {
            return lines.write(line);
        }
        if (request instanceof MailMessage mail) {
            MailCalls opened = mails();
            return opened == null ? new Unsendable("the transport is closed") : opened.perform(mail, budget);
        }
        if (request instanceof Command command) {
            return commands.run(command, budget);
        }
        return new Unsendable("this transport performs no request of the kind '"
                + request.getClass().getSimpleName() + "'");
    }

    /**
     * Judges where a call would go before there is one, and looks up no name; of names, {@code localhost} alone is known
     * without.
     *
     * @param host a name, or an address, in brackets or not
     * @return where it leads, such as {@code 'localhost' is at 127.0.0.1, a loopback address}, if calls may not go there; empty if
     *     they may, or if that is seen only when the name is looked up
     */
    public Optional<String> refusal(String host, int port) {
        return settings.egress().refusal(host, port);
    }

    /** Closes all connections; calls that are under way end without a reply. The standard streams stay open. */
    @Override
    public synchronized void close() {
        closed = true;
        if (calls != null) {
            calls.close();
            calls = null;
        }
        if (mails != null) {
            mails.close();
            mails = null;
        }
    }

    private synchronized @Nullable HttpCalls calls() {
        if (calls == null && !closed) {
            calls = new HttpCalls(settings);
        }
        return calls;
    }

    private synchronized @Nullable MailCalls mails() {
        if (mails == null && !closed) {
            mails = new MailCalls(settings.tls(), settings.egress());
        }
        return mails;
    }

    /** Collects what a transport consists of. Not thread-safe. */
    public static final class Builder {
        private HttpSettings settings = HttpSettings.ofDefaults();
        private ConsoleLines lines = ConsoleLines.ofProcess();

        private Builder() {}

        /** Sets where lines for the standard output go. */
        public Builder stdout(OutputStream stdout) {
            lines = lines.stdout(stdout);
            return this;
        }

        /** Sets where lines for the standard error go. */
        public Builder stderr(OutputStream stderr) {
            lines = lines.stderr(stderr);
            return this;
        }

        /** Sets whom to trust in TLS, and which key to show. */
        public Builder tls(SSLContext tls) {
            settings = settings.tls(tls);
            return this;
        }

        /**
         * Allows calls and mails to something that is not on the internet, beside what was allowed before.
         *
         * @param where an address or a range of them ({@code 10.0.0.5}, {@code fd00::/8}), the name of a host, wherever that
         *     leads ({@code chat.corp}), or an address or a host with a port ({@code 127.0.0.1:8080})
         * @throws IllegalArgumentException if it is none of them; the message quotes it and says how to write it
         */
        public Builder allowEgress(String where) {
            settings = settings.egress(settings.egress().allowing(where));
            return this;
        }

        /**
         * Sets how many connections are open at most; calls beyond that wait for one, within their deadline.
         *
         * @throws IllegalArgumentException if one of them is below 1
         */
        public Builder connections(int perTarget, int total) {
            settings = settings.connections(perTarget, total);
            return this;
        }

        /** {@return the transport, which is to be closed when no longer needed} */
        public StandardTransport build() {
            return new StandardTransport(this);
        }
    }
}
