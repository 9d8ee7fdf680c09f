package dev.tocsin.transport.mail;

import dev.tocsin.api.request.MailServer;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.transport.dial.Deadline;
import dev.tocsin.transport.dial.Untrusted;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says in one clause why a mail server gave no reply. */
final class Failure {
    private Failure() {}

    static String of(IOException failure, MailServer server, Deadline deadline) {
        String name = "'" + server.address() + "'";
        if (deadline.isOver()) {
            return "no reply from " + name + " within " + Durations.format(deadline.limit());
        }
        if (failure instanceof UnknownHostException) {
            return "the name of '" + server.host() + "' is unknown";
        }
        if (failure instanceof SSLException tls) {
            return Untrusted.why(tls)
                    .map(why -> "the certificate of " + name + " " + why)
                    .orElseGet(() -> "TLS with " + name + " failed: " + OneLine.of(String.valueOf(tls.getMessage())));
        }
        return failure instanceof ConnectException || failure instanceof SocketTimeoutException
                ? "cannot connect to " + name
                : name + " closed the connection";
    }
}
