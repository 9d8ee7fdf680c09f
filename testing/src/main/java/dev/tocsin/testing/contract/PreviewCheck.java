package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.request.Nothing;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.testing.ScriptedTransport;
import java.util.List;

/**
 * A preview sends nothing, shows the same each time, and shows what is sent.
 *
 * @param subject the plugin under test
 */
record PreviewCheck(Subject subject) {
    void sendsNothing(Sample sample) {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        try (Instance instance = subject.over(transport)) {
            instance.preview(sample);
        }
        for (Request sent : transport.requests()) {
            throw new Fault(
                    Code.IMPURE_PREVIEW,
                    subject.action("preview"),
                    "it sent '" + sent + "' for " + sample,
                    "let 'begin' or 'call' only make the request; the transport performs it when it is delivered");
        }
    }

    void showsTheSame(Sample sample) {
        try (Instance instance = subject.over(ScriptedTransport.replying(200));
                Instance twin = subject.over(ScriptedTransport.replying(200))) {
            Request first = instance.preview(sample);
            compare(sample, first, instance.preview(sample), "of the same instance");
            compare(sample, first, twin.preview(sample), "of an equal instance");
        }
    }

    private void compare(Sample sample, Request first, Request again, String whose) {
        if (!Wire.of(first).equals(Wire.of(again))) {
            throw new Fault(
                    Code.UNREPEATABLE,
                    subject.action("preview"),
                    "the second preview " + whose + " differs for " + sample + ": " + Difference.between(first, again),
                    "make the request of the incident, the delivery and the fields alone; 'delivery.at()' is the time,"
                            + " 'delivery.id()' tells deliveries apart");
        }
    }

    void isWhatIsSent(Sample sample) {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        try (Instance instance = subject.over(transport)) {
            Request shown = instance.preview(sample);
            Receipt receipt = instance.deliver(sample);
            compare(sample, shown, transport.requests(), receipt);
        }
    }

    private void compare(Sample sample, Request shown, List<Request> sent, Receipt receipt) {
        Request first = sent.isEmpty() ? new Nothing(receipt.detail()) : sent.get(0);
        if (!Wire.of(shown).equals(Wire.of(first))) {
            throw new Fault(
                    Code.NOT_AS_SHOWN,
                    subject.action("deliver"),
                    "it sent something else than 'preview' showed for " + sample + ": "
                            + Difference.between(shown, first),
                    "override neither 'preview' nor 'deliver', and let 'begin' decide by its arguments alone");
        }
    }
}
