package dev.tocsin.testing.contract;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.testing.RecordingEndpoint;
import java.net.URI;
import java.time.Duration;

/**
 * Performs HTTP calls over real connections, but takes each to an endpoint on loopback, whatever its address says. All other
 * requests go to a transport that stands in for their target. Safe to share between threads.
 */
final class Detour implements Transport, AutoCloseable {
    private final RecordingEndpoint endpoint;
    private final Transport others;
    private final Duration patience;
    private final Transport calls;

    /**
     * Leads to an endpoint.
     *
     * @param endpoint where HTTP calls end; closed with the detour
     * @param others what performs requests that are no HTTP calls
     * @param patience how long one call may take at most
     */
    Detour(RecordingEndpoint endpoint, Transport others, Duration patience) {
        this.endpoint = endpoint;
        this.calls = endpoint.host().transport();
        this.others = others;
        this.patience = patience;
    }

    @Override
    public Answer perform(Request request, Duration budget) {
        return request instanceof HttpCall call
                ? calls.perform(redirected(call), budget.compareTo(patience) < 0 ? budget : patience)
                : others.perform(request, budget);
    }

    /** {@return the call to the endpoint; one whose address leads nowhere is left as it is, for the transport to refuse} */
    private HttpCall redirected(HttpCall call) {
        URI target = address(call.target());
        if (target.getHost() == null || !String.valueOf(target.getScheme()).matches("https?")) {
            return call;
        }
        HttpCall.Builder there = HttpCall.builder(
                        call.method(), MaskedText.of(endpoint.uri(path(target)).toString()))
                .timeout(call.timeout())
                .replyLimit(call.replyLimit());
        call.headers().forEach(there::header);
        call.body().ifPresent(there::body);
        return there.build();
    }

    private static URI address(MaskedText target) {
        try {
            return URI.create(target.reveal());
        } catch (IllegalArgumentException unreadable) {
            return URI.create("");
        }
    }

    private static String path(URI target) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
