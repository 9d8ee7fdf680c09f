package dev.tocsin.transport.http;

import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.value.Durations;
import java.io.EOFException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
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
        if (deadline.isOver()) {
            return late(failure, target, Durations.format(deadline.limit()), status);
        }
        if (failure instanceof UnknownHostException) {
            return "the name of " + target + " is unknown";
        }
        if (failure instanceof SSLException tls) {
            return "TLS with " + target + " failed: " + OneLine.of(String.valueOf(tls.getMessage()));
        }
        if (failure instanceof HttpHostConnectException) {
            return "cannot connect to " + target + ": " + lastPart(String.valueOf(failure.getMessage()));
        }
        if (isClosed(failure)) {
            return status == 0
                    ? target + " closed the connection without a reply"
                    : target + " closed the connection before its reply (status " + status + ") was complete";
        }
        if (failure instanceof MessageConstraintException) {
            return "the head of what " + target + " replied is too long";
        }
        if (failure instanceof ClientProtocolException || failure instanceof MalformedChunkCodingException) {
            return "what " + target + " replied is not HTTP";
        }
        return "the call to " + target + " failed (" + failure.getClass().getSimpleName() + ")";
    }

    private static String late(Exception failure, Target target, String limit, int status) {
        if (failure instanceof UnknownHostException) {
            return "the name of " + target + " was not resolved within " + limit;
        }
        return status == 0
                ? "no reply from " + target + " within " + limit
                : "the reply of " + target + " (status " + status + ") was not complete within " + limit;
    }

    private static boolean isClosed(Exception failure) {
        return failure instanceof NoHttpResponseException
                || failure instanceof ConnectionClosedException
                || failure instanceof TruncatedChunkException
                || failure instanceof SocketException
                || failure instanceof EOFException;
    }

    private static String lastPart(String message) {
        return message.substring(message.lastIndexOf(": ") + 1).strip();
    }
}
