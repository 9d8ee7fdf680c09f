package dev.tocsin.transport.http;

import dev.tocsin.contract.value.Durations;
import dev.tocsin.transport.dial.Deadline;
import dev.tocsin.transport.dial.Untrusted;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says in one clause why there is no reply. Names the host and never quotes what the host sent. */
final class Failure {
    private Failure() {}

    static String of(Exception failure, Target target, Deadline deadline, int status) {
        if (Thread.currentThread().isInterrupted()) {
            return "interrupted while waiting for " + target;
        }
        return deadline.isOver()
                ? late(failure, target, Durations.format(deadline.limit()), status)
                : early(failure, target, status);
    }

    /** {@return whether the connection was closed, or reset, where octets were to come or to go} */
    static boolean isClosed(IOException failure) {
        return !isUnconnected(failure)
                && (failure instanceof NoHttpResponseException
                        || failure instanceof ConnectionClosedException
                        || failure instanceof SocketException);
    }

    private static String early(Exception failure, Target target, int status) {
        if (failure instanceof UnknownHostException) {
            return "the name of " + target.dialled() + " is unknown";
        }
        if (failure instanceof SSLException tls) {
            return Untrusted.sentence(tls, target.toString());
        }
        if (failure instanceof ProxyRefusal) {
            return "cannot connect to " + target + ": " + failure.getMessage();
        }
        if (isUnconnected(failure)) {
            return "cannot connect to " + target + ": " + lastPart(String.valueOf(failure.getMessage()));
        }
        if (failure instanceof MessageConstraintException) {
            return "the head of what " + target + " replied is too long";
        }
        if (isGarbled(failure)) {
            return "what " + target + " replied is not HTTP";
        }
        return failure instanceof IOException
                ? closed(target, status)
                : "the call to " + target + " failed (" + failure.getClass().getSimpleName() + ")";
    }

    private static String closed(Target target, int status) {
        return status == 0
                ? target + " closed the connection without a reply"
                : target + " closed the connection before its reply (status " + status + ") was complete";
    }

    private static String late(Exception failure, Target target, String limit, int status) {
        if (failure instanceof UnknownHostException) {
            return "the name of " + target.dialled() + " was not resolved within " + limit;
        }
        return status == 0
                ? "no reply from " + target + " within " + limit
                : "the reply of " + target + " (status " + status + ") was not complete within " + limit;
    }

    private static boolean isUnconnected(Exception failure) {
        return failure instanceof HttpHostConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof NoRouteToHostException;
    }

    /** A chunk that ends too early is one that the target did not finish. */
    private static boolean isGarbled(Exception failure) {
        return failure instanceof ClientProtocolException
                || failure instanceof MalformedChunkCodingException && !(failure instanceof TruncatedChunkException);
    }

    private static String lastPart(String message) {
        return message.substring(message.lastIndexOf(": ") + 1).strip();
    }
}
