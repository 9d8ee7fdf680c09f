package dev.tocsin.testing.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.AtMostOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Plugins that give a secret away, and what their contract test says of it. */
@Execution(ExecutionMode.CONCURRENT)
class SecrecyCheckTests {
    private static final URI SIREN = URI.create("https://siren.example/ring");

    /** A test of a plugin whose one field is a key. */
    abstract static class WithKey<N extends Notifier> extends NotifierContractTest<N> {
        @Override
        protected Map<String, ?> configuration() {
            return Map.of("api_key", "canary-0123456789");
        }
    }

    private static String only(Class<? extends NotifierContractTest<?>> test) {
        Verdicts verdicts = Verdicts.of(test);
        assertThat(verdicts.failed()).containsExactly("showsItsSecretsToItsTargetAlone");
        assertThat(verdicts.of("showsItsSecretsToItsTargetAlone")).hasSize(1);
        return verdicts.of("showsItsSecretsToItsTargetAlone").get(0);
    }

    /** Takes the key for a text like any other. */
    @Plugin("open")
    abstract static class Open extends PlainTarget {
        /** The key. */
        @Field
        protected abstract Secret apiKey();

        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).header("X-Api-Key", apiKey().reveal()).build();
        }
    }

    static final class OpenContract extends WithKey<Open> {}

    @Test
    void tellsAPluginThatRevealsASecret() {
        assertThat(only(OpenContract.class))
                .isEqualTo(
                        "[P706] field 'api_key' of plugin 'delivery/open': its secret can be read in the preview of a"
                                + " firing incident; hand the 'Secret' itself to 'MaskedText', 'Json' or 'HttpCall', which show it"
                                + " masked; do not reveal it");
    }

    /** Thinks that nobody reads Base64. */
    @Plugin("thinly-veiled")
    abstract static class ThinlyVeiled extends PlainTarget {
        /** The key. */
        @Field
        protected abstract Secret apiKey();

        @Override
        protected HttpCall call(Notice notice) {
            byte[] login = ("me:" + apiKey().reveal()).getBytes(StandardCharsets.UTF_8);
            return HttpCall.post(SIREN)
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
                    .build();
        }
    }

    static final class ThinlyVeiledContract extends WithKey<ThinlyVeiled> {}

    @Test
    void readsBase64() {
        assertThat(only(ThinlyVeiledContract.class))
                .startsWith(
                        "[P706] field 'api_key' of plugin 'delivery/thinly-veiled': its secret can be read in the preview");
    }

    /** Quotes its target, which may quote the plugin. */
    @Plugin("parrot")
    @Semantics(
            documentation = "https://www.rfc-editor.org/rfc/rfc9110",
            limits = {},
            pace = {},
            resolve = Resolve.NONE)
    abstract static class Parrot extends Notifier {
        /** The key. */
        @Field
        protected abstract Secret apiKey();

        @Override
        protected Step begin(Notice notice) {
            HttpCall call = HttpCall.post(SIREN)
                    .header("X-Api-Key", MaskedText.of(apiKey()))
                    .build();
            return Step.ask(
                    call,
                    reply -> reply.status() == 200
                            ? Verdict.accepted("rang")
                            : reply.status() == 503 ? Verdict.again("busy") : new Verdict.Refused(reply.body()));
        }
    }

    static final class ParrotContract extends WithKey<Parrot> {}

    @Test
    void tellsAPluginThatQuotesItsTarget() {
        assertThat(only(ParrotContract.class))
                .isEqualTo(
                        "[P706] field 'api_key' of plugin 'delivery/parrot': its secret can be read in the receipt of a"
                                + " firing incident whose target repeats what it heard; do not reveal it, and mask what a target says with"
                                + " 'reply.hiding(call.secrets())' before it is quoted");
    }

    /** Prints what it does. */
    @Plugin("talkative")
    abstract static class Talkative extends PlainTarget {
        /** The key. */
        @Field
        protected abstract Secret apiKey();

        @Override
        protected HttpCall call(Notice notice) {
            System.err.println("ringing with " + apiKey().reveal());
            return HttpCall.post(SIREN).build();
        }
    }

    /** Has a key of its own: those that run beside it hear it too, and must not find theirs. */
    static final class TalkativeContract extends NotifierContractTest<Talkative> {
        @Override
        protected Map<String, ?> configuration() {
            return Map.of("api_key", "printed-0123456789");
        }
    }

    @Test
    void tellsAPluginThatPrintsASecret() {
        assertThat(only(TalkativeContract.class))
                .isEqualTo(
                        "[P706] field 'api_key' of plugin 'delivery/talkative': its secret can be read in what was printed;"
                                + " print nothing, least of all a secret");
    }

    /** Shows how it is configured, which it did not declare itself. */
    @Plugin("frank")
    abstract static class Frank extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            HttpCall call = HttpCall.post(SIREN).build();
            String login = httpConfig().map(config -> config.applyTo(call)).stream()
                    .flatMap(configured -> configured.headers().values().stream())
                    .map(MaskedText::reveal)
                    .collect(joining());
            return call.toBuilder().header("X-Login", login).build();
        }
    }

    static final class FrankContract extends Unconfigured<Frank> {}

    @Test
    void tellsAPluginThatRevealsASecretOfItsHttpConfig() {
        assertThat(only(FrankContract.class))
                .startsWith("[P706] field 'http_config.authorization.credentials' of plugin 'delivery/frank':"
                        + " its secret can be read in the preview of a firing incident;");
    }

    /** Tells its target which proxy it comes through. */
    @Plugin("naive")
    abstract static class Naive extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            HttpCall call = HttpCall.post(SIREN).build();
            String login = httpConfig().map(config -> config.applyTo(call).connection()).stream()
                    .flatMap(connection -> connection.proxyHeaders().values().stream())
                    .findFirst()
                    .map(MaskedText::reveal)
                    .orElse("");
            return call.toBuilder().header("X-Proxy", login).build();
        }
    }

    static final class NaiveContract extends Unconfigured<Naive> {}

    @Test
    void looksForTheLoginOfAProxy() {
        assertThat(only(NaiveContract.class))
                .startsWith("[P706] field 'http_config.proxy_url' of plugin 'delivery/naive': its secret can be read in"
                        + " the preview of a firing incident;");
    }

    /** Has two ways to log in, of which one is taken. */
    @Plugin("discreet")
    @AtMostOne({"api_key", "password"})
    abstract static class Discreet extends PlainTarget {
        /** The key. */
        @Field
        protected abstract Optional<Secret> apiKey();

        /** The password. */
        @Field
        protected abstract Optional<Secret> password();

        @Override
        protected HttpCall call(Notice notice) {
            HttpCall.Builder call = HttpCall.post(SIREN);
            apiKey().or(this::password).ifPresent(key -> call.header("X-Api-Key", MaskedText.of(key)));
            return call.build();
        }
    }

    static final class DiscreetContract extends WithKey<Discreet> {}

    @Test
    void asksForNoSecretThatAnotherExcludes() {
        assertThat(Verdicts.of(DiscreetContract.class).failed()).isEmpty();
    }

    static final class ForgottenSecret extends Unconfigured<Discreet> {}

    @Test
    void asksForEachSecretThatThereCanBe() {
        assertThat(only(ForgottenSecret.class))
                .isEqualTo(
                        "[P701] field 'api_key' of plugin 'delivery/discreet': it is secret, and the configuration of the"
                                + " test has no value for it; give it one in 'configuration', so that the test can look where it"
                                + " turns up");
    }

    static final class ShortSecret extends NotifierContractTest<Discreet> {
        @Override
        protected Map<String, ?> configuration() {
            return Map.of("password", "ring");
        }
    }

    @Test
    void asksForASecretThatIsNotFoundByChance() {
        assertThat(only(ShortSecret.class))
                .isEqualTo(
                        "[P701] field 'password' of plugin 'delivery/discreet': its secret in the configuration of the test"
                                + " is so short that it may be found by chance; give it one of 8 or more characters");
    }
}
