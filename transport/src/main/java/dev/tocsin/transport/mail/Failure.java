package dev.tocsin.transport.mail;

import dev.tocsin.api.request.MailServer;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.transport.dial.Deadline;
import dev.tocsin.transport.dial.Untrusted;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says in one clause why a mail server gave no reply. */
final class Failure {
    private Failure() {}

    static String of(Exception failure, MailServer server, Deadline deadline) {
        String name = "'" + server.address() + "'";
        if (Thread.currentThread().isInterrupted()) {
            return "interrupted while waiting for " + name;
        }
        if (deadline.isOver()) {
            return "no reply from " + name + " within " + Durations.format(deadline.limit());
        }
        if (failure instanceof UnknownHostException) {
            return "the name of '" + server.host() + "' is unknown";
        }
        if (failure instanceof SSLException tls) {
            return Untrusted.sentence(tls, name);
        }
        return failure instanceof ConnectException ? "cannot connect to " + name : name + " closed the connection";
    }
}
