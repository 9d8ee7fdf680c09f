package dev.tocsin.transport.http;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.transport.dial.Alarms;
import dev.tocsin.transport.dial.Deadline;
import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.dial.RefusedAddress;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.MinimalHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.Closer;

/** One call on its way: it is run once, by one thread, and aborted by another if its deadline comes first. */
final class Exchange {
    /** A target that gives up idle connections does so to several at once; one that fails at this very request must not get it often. */
    private static final int MOST_CLOSED_CONNECTIONS = 2;

    private final Target target;
    private final HttpUriRequestBase request;
    private final int replyLimit;
    private final Deadline deadline;

    /** The status of the reply once its head is there, else 0. */
    private int status;

    Exchange(Target target, HttpUriRequestBase request, int replyLimit, Deadline deadline) {
        this.target = target;
        this.request = request;
        this.replyLimit = replyLimit;
        this.deadline = deadline;
    }

    Answer run(MinimalHttpClient client, NameLookup names, Alarms alarms) {
        try {
            return reply(client, names, alarms.at(deadline, request::abort));
        } catch (RefusedAddress refused) {
            return refused.answer();
        } catch (IOException | RuntimeException failure) {
            return new NoReply(Failure.of(failure, target, deadline, status));
        }
    }

    private Reply reply(MinimalHttpClient client, NameLookup names, Future<?> alarm) throws IOException {
        try {
            for (int left = MOST_CLOSED_CONNECTIONS; ; left--) {
                HttpClientContext context = HttpClientContext.create();
                try {
                    return reply(names.within(
                            deadline, () -> client.executeOpen(target.address().host(), request, context)));
                } catch (IOException failure) {
                    if (left == 0 || !isGivenUp(failure, context)) {
                        throw failure;
                    }
                    request.removeHeaders(
                            HttpHeaders.CONTENT_LENGTH); // The client sets it, and refuses to find it set.
                }
            }
        } finally {
            alarm.cancel(false);
        }
    }

    /**
     * {@return whether the connection had served before, and was closed without a word on this request: the target gave it up while
     * it was idle, which says nothing of whether it can be reached}
     */
    private boolean isGivenUp(IOException failure, HttpClientContext context) {
        EndpointDetails connection = context.getEndpointDetails();
        return connection != null
                && connection.getResponseCount() > 0
                && status == 0
                && Failure.isClosed(failure)
                && !deadline.isOver()
                && !Thread.currentThread().isInterrupted();
    }

    private Reply reply(ClassicHttpResponse response) throws IOException {
        try {
            status = response.getCode();
            return Reply.http(status, headers(response), body(response.getEntity()));
        } finally {
            Closer.closeQuietly(response);
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName(), String.valueOf(header.getValue()));
        }
        return headers;
    }

    /**
     * Reads the body up to the limit. One that reaches it is cut by giving up the connection: closing the stream would read
     * the rest first, of which there may be no end. One octet more is asked for than the head announces, as only the end of
     * the stream gives the connection back.
     */
    private byte[] body(HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        long announced = entity.getContentLength();
        int most = announced < 0 ? replyLimit : (int) Math.min(replyLimit, announced + 1);
        byte[] body = entity.getContent().readNBytes(most);
        if (body.length == replyLimit) {
            request.abort();
        }
        return body;
    }
}
