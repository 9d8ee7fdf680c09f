package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What notifiers have kept of an incident, and what the contract test says of that. */
class MemoryCheckTests {
    private static final String METHOD = "whatIsKeptOfAnIncidentMakesNothingTwice";

    /** Has kept what it made; a subclass says what it does with that. */
    abstract static class Maker extends PlainTarget {
        @Override
        protected Step begin(Notice notice) {
            return asked(
                    notice,
                    this::call,
                    (reply, verdict) -> new Step.Remember(Memory.empty().with("id", kept()), new Step.Done(verdict)));
        }

        String kept() {
            return "1";
        }
    }

    /** Changes what it made. */
    @Plugin("mindful")
    abstract static class Mindful extends Maker {
        @Override
        protected HttpCall call(Notice notice) {
            String id = notice.delivery().memory().get("id").orElse("");
            return HttpCall.post(URI.create("https://mindful.example/" + id)).build();
        }
    }

    static final class MindfulContract extends Unconfigured<Mindful> {}

    @Test
    void changingWhatWasMadeIsRight() {
        assertThat(Verdicts.of(MindfulContract.class, METHOD).failed()).isEmpty();
    }

    /** Makes it again and again. */
    @Plugin("scatterbrain")
    abstract static class Scatterbrain extends Maker {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(URI.create("https://scatterbrain.example")).build();
        }
    }

    static final class ScatterbrainContract extends Unconfigured<Scatterbrain> {}

    @Test
    void makingItTwiceIsFound() {
        assertThat(Verdicts.messages(ScatterbrainContract.class, METHOD))
                .containsExactly(
                        "[P712] semantics 'resolve' of plugin 'delivery/scatterbrain': with what it had kept of"
                                + " the incident, it asks for a firing incident what it had asked first, 'POST"
                                + " https://scatterbrain.example', so that there would be two of it; mend the row of @Semantics,"
                                + " or the code that it is about");
    }

    /** Has its token kept. */
    @Plugin("blab")
    abstract static class Blab extends Maker {
        /** What the target knows it by. */
        @Field(minLength = 8)
        protected abstract Secret token();

        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(URI.create("https://blab.example")).build();
        }

        @Override
        String kept() {
            return "id?token=" + token().reveal();
        }
    }

    static final class BlabContract extends NotifierContractTest<Blab> {
        @Override
        protected Map<String, ?> configuration() {
            return Map.of("token", "canary-0123456789");
        }
    }

    @Test
    void aSecretThatIsKeptIsFound() {
        assertThat(Verdicts.messages(BlabContract.class, "showsItsSecretsToItsTargetAlone"))
                .containsExactly(
                        "[P706] field 'token' of plugin 'delivery/blab': its secret can be read in what is kept"
                                + " of an incident; keep only how the target names what it made");
    }
}
