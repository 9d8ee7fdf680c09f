package dev.tocsin.api.delivery;

import dev.tocsin.api.Field;
import dev.tocsin.api.PluginBase;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.HttpConfig;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.TokenCall;
import dev.tocsin.api.semantics.Hook;
import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.Pointer;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A notifier whose target is asked over HTTP.
 *
 * @since 0.1
 */
@PluginBase
public abstract class HttpNotifier extends Notifier {
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    /** For the generated subclass. */
    protected HttpNotifier() {}

    /** How calls are made: login, headers, proxy and TLS, by Alertmanager's keys. */
    @Field(global = "http_config")
    protected abstract Optional<HttpConfig> httpConfig();

    /**
     * Writes the request that delivers an incident. Pure. What is over a declared limit need not be cut here; where the whole
     * body is limited, it is written again with less {@link Notice#detail} until it fits.
     */
    protected abstract HttpCall call(Notice notice);

    /** Adds what is made over the request as it goes on the wire, such as a signature. Pure; nothing, unless overridden. */
    protected HttpCall sign(HttpCall call, Notice notice) {
        return call;
    }

    @Override
    @Hook(Aspect.STEPS)
    protected Step begin(Notice notice) {
        return asked(notice, this::call, (reply, verdict) -> new Step.Done(verdict));
    }

    /**
     * Asks one of the questions of an attempt that has several, as {@link #begin} asks the only one: what it writes is cut to the
     * declared limits and signed, the reply is judged.
     *
     * @param call writes the request; pure, and called again for less detail
     * @param then goes on from a reply, in which the secrets of the call are masked, and what it means
     */
    protected final Step asked(Notice notice, Function<Notice, HttpCall> call, BiFunction<Reply, Verdict, Step> then) {
        Fitted fitted = Fitted.of(notice, pluginSemantics(), call);
        HttpCall signed = sign(configured(fitted.call()), notice);
        return askedAsItIs(signed, reply -> then.apply(reply, fitted.told(judge(reply, notice))));
    }

    /**
     * Asks the target whether it knows who calls, and judges by the status alone; for {@link #probe}.
     *
     * @param known what is said if it does
     */
    protected final Step introduced(HttpCall call, String known) {
        return introduced(call, reply -> reply.status() == OK ? Verdict.accepted(known) : refused(reply));
    }

    /**
     * Asks the target whether it knows who calls; for {@link #probe}. A server error is no answer, whatever else it says.
     *
     * @param judge what any other reply means
     */
    protected final Step introduced(HttpCall call, Function<Reply, Verdict> judge) {
        return asked(
                call,
                reply -> new Step.Done(
                        reply.status() >= SERVER_ERROR
                                ? Verdict.again(new ReplyText(reply).said())
                                : judge.apply(reply)));
    }

    /** {@return that a target said no, with the status and the beginning of the body as the reason} */
    protected static Verdict refused(Reply reply) {
        return new Verdict.Refused(new ReplyText(reply).said());
    }

    /** {@return the first scalar at a JSON Pointer of a reply's body, as text; empty if there is none} */
    protected static Optional<String> said(Reply reply, String pointer) {
        return new ReplyText(reply).scalarAt(Pointer.of(pointer));
    }

    /** {@return an address below a base, which may end in a slash} */
    protected static String below(URI base, String path) {
        String address = base.toString();
        return address.endsWith("/") ? address + path : address + "/" + path;
    }

    /**
     * Returns a question over HTTP, in whose reply the secrets of the call are masked; for an attempt of several. What {@link
     * #httpConfig} says is added where the call itself does not say otherwise; a token that it needs is asked for first.
     */
    protected final Step asked(HttpCall call, Function<Reply, Step> then) {
        return askedAsItIs(configured(call), then);
    }

    private Step askedAsItIs(HttpCall call, Function<Reply, Step> then) {
        return httpConfig()
                .flatMap(config -> config.tokenFor(call))
                .<Step>map(token -> asked(token, call, then))
                .orElseGet(() -> asking(call, then));
    }

    private static Step asked(TokenCall token, HttpCall call, Function<Reply, Step> then) {
        return new Step.Ask(
                token.call(),
                reply -> token.header(reply)
                        .map(header -> asking(
                                call.toBuilder().header("Authorization", header).build(), then))
                        .orElseGet(() -> new Step.Done(
                                withoutToken(reply.hiding(token.call().secrets())))));
    }

    private static Verdict withoutToken(Reply reply) {
        String said = "no token was given, so nothing was sent: " + new ReplyText(reply).said();
        return reply.status() >= SERVER_ERROR ? Verdict.again(said) : new Verdict.Refused(said);
    }

    private static Step asking(HttpCall call, Function<Reply, Step> then) {
        return new Step.Ask(call, reply -> then.apply(reply.hiding(call.secrets())));
    }

    private HttpCall configured(HttpCall call) {
        return httpConfig().map(config -> config.applyTo(call)).orElse(call);
    }
}
