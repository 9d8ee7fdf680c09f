package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.Json;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Plugins whose preview is not what it must be, and what their contract test says of it. */
class PreviewCheckTests {
    private static HttpCall saying(String text) {
        return HttpCall.post(URI.create("https://siren.example/ring"))
                .body(Body.json(Json.members().with("text", text).build()))
                .build();
    }

    /** Rings while it should only say how it would. */
    @Plugin("hasty")
    abstract static class Hasty extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            HttpCall call = saying(notice.incident().title());
            pluginHost().transport().perform(call, Duration.ofSeconds(1));
            return call;
        }
    }

    static final class HastyContract extends Unconfigured<Hasty> {}

    @Test
    void tellsAPluginThatSendsWhileItPreviews() {
        Verdicts verdicts = Verdicts.of(HastyContract.class);

        assertThat(verdicts.failed()).contains("previewSendsNothing");
        assertThat(verdicts.of("previewSendsNothing"))
                .hasSize(8)
                .first()
                .isEqualTo(
                        "[P702] action 'preview' of plugin 'delivery/hasty': it sent 'POST https://siren.example/ring' for"
                                + " a firing incident; let 'begin' or 'call' only make the request; the transport performs it when"
                                + " it is delivered");
    }

    /** Counts its calls, and says so. */
    @Plugin("counting")
    abstract static class Counting extends PlainTarget {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        protected HttpCall call(Notice notice) {
            return saying(notice.incident().title().length() + " " + calls.incrementAndGet());
        }
    }

    static final class CountingContract extends Unconfigured<Counting> {}

    @Test
    void tellsAPluginThatKeepsCount() {
        Verdicts verdicts = Verdicts.of(CountingContract.class);

        assertThat(verdicts.failed()).containsExactly("deliverSendsWhatPreviewShowed", "previewShowsTheSameEachTime");
        assertThat(verdicts.of("previewShowsTheSameEachTime"))
                .first()
                .isEqualTo(
                        "[P703] action 'preview' of plugin 'delivery/counting': the second preview of the same instance"
                                + " differs for a firing incident: '…e/ring\",\"headers\":{},\"body\":{\"text\":\"15 1\"}}' became"
                                + " '…e/ring\",\"headers\":{},\"body\":{\"text\":\"15 2\"}}'; make the request of the incident, the"
                                + " delivery and the fields alone; 'delivery.at()' is the time, 'delivery.id()' tells deliveries apart");
    }

    /** Delivers something else than it shows. */
    @Plugin("two-faced")
    abstract static class TwoFaced extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return saying("ring");
        }

        @Override
        public Receipt deliver(Incident incident) {
            pluginHost().transport().perform(saying("ring!"), Duration.ofSeconds(1));
            return Receipt.of(Verdict.accepted("rang"));
        }
    }

    static final class TwoFacedContract extends Unconfigured<TwoFaced> {}

    @Test
    void tellsAPluginThatDeliversSomethingElse() {
        Verdicts verdicts = Verdicts.of(TwoFacedContract.class);

        assertThat(verdicts.failed()).contains("deliverSendsWhatPreviewShowed");
        assertThat(verdicts.of("deliverSendsWhatPreviewShowed"))
                .first()
                .isEqualTo(
                        "[P704] action 'deliver' of plugin 'delivery/two-faced': it sent something else than 'preview' showed for"
                                + " a firing incident: '…/ring\",\"headers\":{},\"body\":{\"text\":\"ring\"}}' became"
                                + " '…/ring\",\"headers\":{},\"body\":{\"text\":\"ring!\"}}'; override neither 'preview' nor"
                                + " 'deliver', and let 'begin' decide by its arguments alone");
    }
}
