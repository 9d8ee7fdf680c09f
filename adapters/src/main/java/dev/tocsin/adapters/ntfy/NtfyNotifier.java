package dev.tocsin.adapters.ntfy;

import dev.tocsin.api.AtMostOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.Together;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Publishes each incident to a topic of ntfy, as loud as it is severe; a resolve is a second message. */
@Plugin("ntfy")
@AtMostOne({"token", "password"})
@Together({"username", "password"})
@Semantics(
        documentation = "https://docs.ntfy.sh/publish/#publish-as-json",
        assumed = {
            "A title is shown up to 200 code points.",
            "The bounds on length and pace are those of ntfy.sh; a server of your own may have others."
        },
        limits = {@Limit(at = "/title", max = 200), @Limit(at = "/message", max = 4096, unit = Unit.BYTES)},
        pace = @Pace(calls = 60, per = "5m"),
        replies = {
            @OnReply(status = "200", at = "/id", means = Means.ACCEPTED),
            @OnReply(status = "429", at = "/code", is = "42908", means = Means.REFUSED)
        },
        reference = "/id",
        severity =
                @Severities(at = "/priority", info = "2", warning = "3", error = "4", critical = "5", resolved = "3"),
        resolve = Resolve.SECOND_MESSAGE)
public abstract class NtfyNotifier extends HttpNotifier {
    /** The topic; on a public server whoever knows it can read along. */
    @Field(pattern = "[-_A-Za-z0-9]{1,64}")
    protected abstract String topic();

    /** Where the server is. */
    @Field(defaultValue = "https://ntfy.sh", minLength = 8, aliases = "url")
    protected abstract URI server();

    /** The access token of who publishes. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> token();

    /** The name of who publishes, in place of a token. */
    @Field(minLength = 1)
    protected abstract Optional<String> username();

    /** The password of who publishes. */
    @Field(minLength = 1)
    protected abstract Optional<Secret> password();

    /** More tags; those that ntfy knows as emoji are shown as such before the title. */
    @Field(defaultValue = "[]")
    protected abstract List<String> tags();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return call("POST", "")
                .body(Body.json(new NtfyMessage(topic(), tags()).write(notice)))
                .build();
    }

    /** The server looks at the login of whoever asks, whatever is asked. */
    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(
                call("GET", "v1/health").build(),
                reply -> said(reply, "/healthy").equals(Optional.of("true"))
                        ? Verdict.accepted("the server is well and takes the login")
                        : refused(reply)));
    }

    private HttpCall.Builder call(String method, String path) {
        HttpCall.Builder call =
                HttpCall.builder(method, MaskedText.of(below(server(), path))).timeout(timeout());
        token().ifPresent(token -> call.header("Authorization", MaskedText.bearer(token)));
        username()
                .ifPresent(name -> call.header(
                        "Authorization", MaskedText.basic(name, password().orElseThrow())));
        return call;
    }
}
