package dev.tocsin.adapters.wechat;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Sends each incident as a message of an application of WeCom; a resolve is a second message. Each attempt asks for a token
 * before it sends: nothing keeps one.
 */
@Plugin("wechat")
@Semantics(
        documentation = "https://developer.work.weixin.qq.com/document/path/90236",
        assumed = {
            "A text may have 2048 bytes, and so may Markdown.",
            "The error codes 45009 and -1 say that it is too much just now.",
            "WeCom gives out the same token again as long as it is valid, so that asking for it costs little.",
            "A backslash takes from a sign of Markdown its meaning, or is shown."
        },
        limits = @Limit(at = "/*/content", max = 2048, unit = Unit.BYTES),
        pace = {},
        replies = {
            @OnReply(status = "200", at = "/errcode", is = "0", means = Means.ACCEPTED),
            @OnReply(
                    status = "200",
                    at = "/errcode",
                    is = {"45009", "-1"},
                    means = Means.AGAIN)
        },
        reference = "/msgid",
        resolve = Resolve.SECOND_MESSAGE,
        sendResolved = false)
public abstract class WechatNotifier extends HttpNotifier {
    /** What WeCom says of a token that is not valid, or not any more. */
    private static final Set<String> STALE = Set.of("40014", "42001");

    /** The secret of the application. */
    @Field(global = "wechat_api_secret", minLength = 8)
    protected abstract Secret apiSecret();

    /** The id of the company. */
    @Field(global = "wechat_api_corp_id", minLength = 1)
    protected abstract String corpId();

    /** The id of the application. */
    @Field(minLength = 1)
    protected abstract Template agentId();

    /** What the message says. */
    @Field
    protected abstract Optional<Template> message();

    /** The ids of the people that it goes to, with {@code |} between them; {@code @all} for everybody. */
    @Field
    protected abstract Optional<Template> toUser();

    /** The ids of the departments that it goes to, with {@code |} between them. */
    @Field
    protected abstract Optional<Template> toParty();

    /** The ids of the tags that it goes to, with {@code |} between them. */
    @Field
    protected abstract Optional<Template> toTag();

    /** How the message is shown. */
    @Field(defaultValue = "text")
    protected abstract WechatText messageType();

    /** Where the API is. */
    @Field(global = "wechat_api_url", defaultValue = "https://qyapi.weixin.qq.com/cgi-bin/", minLength = 8)
    protected abstract URI apiUrl();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** Asks for a token, with which {@link #begin} goes on. */
    @Override
    protected HttpCall call(Notice notice) {
        return gettoken();
    }

    private HttpCall gettoken() {
        MaskedText address = MaskedText.of(below(apiUrl(), "gettoken"))
                .plusParameter("corpid", corpId())
                .plus("&corpsecret=")
                .plusEncoded(apiSecret());
        return HttpCall.builder("GET", address).timeout(timeout()).build();
    }

    @Override
    protected Step begin(Notice notice) {
        return asked(gettoken(), reply -> send(notice, reply, true));
    }

    private Step send(Notice notice, Reply token, boolean mayBeStale) {
        return said(token, "/access_token")
                .map(Secret::of)
                .map(secret -> asked(
                        notice,
                        each -> message(each, secret),
                        (reply, verdict) -> mayBeStale && isStale(reply)
                                ? asked(gettoken(), fresh -> send(notice, fresh, false))
                                : new Step.Done(verdict)))
                .orElseGet(() -> new Step.Done(without(judge(token, notice))));
    }

    private static boolean isStale(Reply reply) {
        return said(reply, "/errcode").filter(STALE::contains).isPresent();
    }

    /** Nothing is sent without a token, whatever else the reply says. */
    private static Verdict without(Verdict verdict) {
        return verdict instanceof Verdict.Accepted ? new Verdict.Refused("WeCom gave no token") : verdict;
    }

    private HttpCall message(Notice notice, Secret token) {
        MaskedText address =
                MaskedText.of(below(apiUrl(), "message/send?access_token=")).plusEncoded(token);
        MembersBuilder message = Json.members();
        add("touser", toUser(), notice, message);
        add("toparty", toParty(), notice, message);
        add("totag", toTag(), notice, message);
        message.with("msgtype", messageType().word());
        add("agentid", Optional.of(agentId()), notice, message);
        Json content = Json.members().with("content", content(notice)).build();
        return HttpCall.builder("POST", address)
                .body(Body.json(message.with(messageType().word(), content).build()))
                .timeout(timeout())
                .build();
    }

    private static void add(String name, Optional<Template> template, Notice notice, MembersBuilder message) {
        notice.said(template, Markup.PLAIN).ifPresent(text -> message.with(name, text));
    }

    private String content(Notice notice) {
        MarkupWriter writer = MarkupWriter.of(messageType().markup());
        Message message = notice.message();
        return notice.said(message(), messageType().markup())
                .orElseGet(() -> writer.strong(message.title()) + "\n\n" + writer.write(message));
    }

    @Override
    protected Markup markup(TextLimit limit) {
        return messageType().markup();
    }

    /** Asks for a token, which WeCom gives to whom it knows. */
    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(gettoken(), WechatNotifier::recognized));
    }

    private static Verdict recognized(Reply reply) {
        return said(reply, "/access_token")
                .map(token -> Verdict.accepted("WeCom knows the application"))
                .or(() -> said(reply, "/errmsg").map(Verdict.Refused::new))
                .orElseGet(() -> refused(reply));
    }
}
