package dev.tocsin.testing.contract;

import dev.tocsin.api.message.Cut;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.testing.ScriptedTransport;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every request keeps the declared limits, and each limit is about something that is there.
 *
 * @param subject the plugin under test
 */
record LimitCheck(Subject subject) {
    void isKept() {
        List<TextLimit> limits = subject.semantics().intake().limits();
        try (Instance instance = subject.over(ScriptedTransport.replying(200))) {
            List<Sample> samples = Stream.concat(Sample.ordinary().stream(), Sample.oversized().stream())
                    .toList();
            for (TextLimit limit : limits) {
                boolean found = false;
                for (Sample sample : samples) {
                    found |= isKept(limit, sample, instance.preview(sample));
                }
                if (!found) {
                    throw Contradiction.of(
                            subject, "limits", "no request has a text at '" + limit.at() + "', which one is about");
                }
            }
        }
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
