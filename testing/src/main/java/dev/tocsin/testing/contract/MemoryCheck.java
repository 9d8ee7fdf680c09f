package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.testing.StatusReply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a notifier wants kept of an incident serves its purpose, and no secret is in it.
 *
 * @param subject the plugin under test
 * @param acceptance what the target replies when it takes an incident
 */
record MemoryCheck(Subject subject, List<StatusReply> acceptance) {
    /** What had just been asked when something was to be kept: that made what the memory names. */
    private record Made(Request by, Memory memory) {}

    void makesNothingTwice() {
        for (Made made : made()) {
            for (Sample sample : List.of(Sample.FIRING, Sample.RESOLVED)) {
                ScriptedTransport transport = Acceptance.transport(acceptance);
                attempt(transport, sample, made.memory, kept -> {});
                transport.requests().forEach(request -> compare(sample, request, made.by));
            }
        }
    }

    private void compare(Sample sample, Request request, Request first) {
        if (Wire.of(request).equals(Wire.of(first))) {
            throw Contradiction.of(
                    subject,
                    "resolve",
                    "with what it had kept of the incident, it asks for " + sample + " what it had asked first, '"
                            + first + "', so that there would be two of it");
        }
    }

    void holdsNoSecret() {
        List<Memory> memories = made().stream().map(Made::memory).toList();
        Canary.in(subject.given())
                .filter(canary -> memories.stream()
                        .anyMatch(memory -> memory.entries().values().stream().anyMatch(canary::isIn)))
                .forEach(canary -> {
                    throw new Fault(
                            Code.SECRET_SHOWN,
                            subject.field(canary.path()),
                            "its secret can be read in what is kept of an incident",
                            "keep only how the target names what it made");
                });
    }

    private List<Made> made() {
        ScriptedTransport transport = Acceptance.transport(acceptance);
        List<Made> made = new ArrayList<>();
        attempt(transport, Sample.FIRING, Memory.empty(), memory -> {
            List<Request> asked = transport.requests();
            if (!asked.isEmpty()) {
                made.add(new Made(asked.get(asked.size() - 1), memory));
            }
        });
        return made;
    }

    private void attempt(ScriptedTransport transport, Sample sample, Memory memory, Consumer<Memory> keeper) {
        try (Instance instance = subject.over(transport)) {
            instance.attempt(sample, memory, keeper);
        }
    }
}
