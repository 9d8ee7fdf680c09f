package dev.tocsin.testing.contract;

import dev.tocsin.api.message.Cut;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.testing.StatusReply;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every request keeps the declared limits, and each limit is about something that is there.
 *
 * @param subject the plugin under test
 * @param acceptance what the target replies when it takes an incident
 */
record LimitCheck(Subject subject, List<StatusReply> acceptance) {
    void isKept() {
        List<TextLimit> limits = subject.semantics().intake().limits();
        List<Sample> samples = Stream.concat(Sample.ordinary().stream(), Sample.oversized().stream())
                .toList();
        Set<TextLimit> found = new HashSet<>();
        for (Sample sample : samples) {
            for (Request request : asked(sample)) {
                limits.stream().filter(limit -> isKept(limit, sample, request)).forEach(found::add);
            }
        }
        for (TextLimit limit : limits) {
            if (!found.contains(limit)) {
                throw Contradiction.of(
                        subject, "limits", "no request has a text at '" + limit.at() + "', which one is about");
            }
        }
    }

    private List<Request> asked(Sample sample) {
        ScriptedTransport transport = Acceptance.transport(acceptance);
        try (Instance instance = subject.over(transport)) {
            instance.attempt(sample);
        }
        return transport.requests();
    }

    private boolean isKept(TextLimit limit, Sample sample, Request request) {
        if (!(request instanceof HttpCall call)) {
            return false;
        }
        if (limit.over() == Over.SHRINK) {
            reject(sample, limit, Located.weight(call) > limit.max());
            return true;
        }
        List<Json> values = Located.values(limit.at(), call);
        Cut cut = Cut.to(limit.max(), limit.unit(), limit.markup());
        values.forEach(value -> reject(sample, limit, value instanceof Json.Text text && !cut.fits(text.value())));
        return values.stream().anyMatch(Json.Text.class::isInstance);
    }

    private void reject(Sample sample, TextLimit limit, boolean over) {
        if (over) {
            throw Contradiction.of(subject, "limits", "the request for " + sample + " is over the limit of " + limit);
        }
    }
}
