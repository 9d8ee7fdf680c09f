package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Plugins that cannot deliver everything, and what their contract test says of it. */
class DeliveryCheckTests {
    private static final URI SIREN = URI.create("https://siren.example/ring");

    /** Puts a text into a header as it is. */
    @Plugin("trusting")
    abstract static class Trusting extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN)
                    .header("X-Title", notice.incident().title())
                    .build();
        }
    }

    static final class TrustingContract extends Unconfigured<Trusting> {}

    @Test
    void tellsAPluginThatTrustsTheTextOfAnIncident() {
        Verdicts verdicts = Verdicts.of(TrustingContract.class);

        assertThat(verdicts.failed()).containsExactly("deliversEveryKindOfIncident");
        assertThat(verdicts.of("deliversEveryKindOfIncident"))
                .containsExactly(
                        "[P705] action 'deliver' of plugin 'delivery/trusting': an incident with control characters ended"
                                + " with 'refused: the value of the header 'X-Title' holds a control character', though the target"
                                + " takes everything; escape, replace or cut what the target cannot take, and skip nothing but what"
                                + " is over");
    }

    /** Writes JSON by hand. */
    @Plugin("by-hand")
    abstract static class ByHand extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            String json = "{\"text\": \"" + notice.incident().summary() + "\"}";
            return HttpCall.post(SIREN)
                    .body(Body.text("application/json", MaskedText.of(json)))
                    .build();
        }
    }

    static final class ByHandContract extends Unconfigured<ByHand> {}

    @Test
    void tellsAPluginThatWritesJsonByHand() {
        Verdicts verdicts = Verdicts.of(ByHandContract.class);

        assertThat(verdicts.failed()).containsExactly("deliversEveryKindOfIncident");
        assertThat(verdicts.of("deliversEveryKindOfIncident"))
                .hasSize(3)
                .last()
                .isEqualTo(
                        "[P705] action 'deliver' of plugin 'delivery/by-hand': the body sent for an incident with HTML is"
                                + " not the JSON that it is called: 'x' cannot stand here; write it with 'Json.members()' and"
                                + " 'Body.json', which escape what must be escaped");
    }

    /** Throws where it has nothing to say. */
    @Plugin("wordless")
    abstract static class Wordless extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN)
                    .header("X-Initial", notice.incident().summary().substring(0, 1))
                    .build();
        }
    }

    static final class WordlessContract extends Unconfigured<Wordless> {}

    @Test
    void tellsAPluginThatThrows() {
        Verdicts verdicts = Verdicts.of(WordlessContract.class);

        assertThat(verdicts.of("deliversEveryKindOfIncident"))
                .containsExactly("[P404] action 'deliver' of plugin 'delivery/wordless': it threw"
                        + " java.lang.StringIndexOutOfBoundsException for an incident without a summary; look at the cause;"
                        + " what a target or an incident may hold is no reason to throw");
    }
}
